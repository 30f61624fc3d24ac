import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Debate under news articles of national papers here and overseas: provoking and generalising, or arguing the matter. */
export const linesDebate5: readonly Family[] = [
  lines(
    'lines-debate/insult-overseas',
    { labels: ['insult'], direction: 'subject' },
    `
    Another brilliant analysis from the Tim Hortons parking lot. Finish your double-double, buddy, and let the people with jobs discuss pipelines.
    You must be from Toronto. Nobody else could be that smug about something they've never seen, grown, drilled or lifted.
    Wow. Eight years of {name} and you're still drinking the Kool-Aid. How far up does your head have to go before it gets dark?
    Whatever the good people in your group home are giving you, sir, tell them to double it.
    Typical Liberal apologist. If he stole your wallet you would thank him for lightening the load, you gullible sap.
    You clearly flunked civics, geography and toilet training.
    Your comment was so dumb that I read it to the whole lunch room and now the plumber wants to fight you.
    Oh honey. The Senate and the House are two different buildings. Bless your heart and whatever is beating in place of your brain.
    Spare me, you coastal elitist snob. You couldn't change a tyre if your yoga mat was trapped under it.
    Crawl back to your bunker, patriot, the tinned beans miss you and your cousin's getting lonely.
    What a whinger. Typical bloody Melburnian, you'd complain if your backside was on fire and somebody brought the wrong sort of water.
    Mate, you're about as sharp as a bowling ball. Negative gearing isn't a motoring offence.
    It's amusing watching you pretend you understand monetary policy. Stick to tracing your hand to make turkeys.
    Your premier is a buffoon, you voted for the buffoon, therefore, well, I'll leave it with you as you evidently need the practice.
    I've noticed that you only turn up when there's a story on Quebec, foam for an hour, and slither off again. Get help, you bigot.
    Somewhere out there is a tree producing oxygen so that you can type this. Go and say sorry to it.
    Pretty rich, a trust-fund brat from Rosedale whining about inequality. Did the nanny type this for you?
    Hey genius, the carbon tax goes up in April, just like your blood pressure and unlike your IQ.
    I bet you think the Charter is something you hire for a fishing weekend, you dunce.
    You, sir, are the reason that they print 'do not eat' on packets.
    Nobody south of the border cares what a frostbitten socialist thinks about our schools. Run back to your igloo.
    If you were any more dense you would have your own moon, and it would be embarrassed.
    You Kiwis crack me up. Three million sheep and you're the one with the wool over your eyes, you dag.
    Maybe switch off the cable news, wipe the Cheeto dust off your chin and meet a living person.
    That's a mighty big opinion for a fella who thinks Medicare is socialism and cashes the cheque.
    Stop embarrassing Nova Scotia. We have enough trouble without your sort of half-baked tosh going round the world under our flag.
    `,
  ),
  lines(
    'lines-debate/healthy-overseas',
    { labels: [], direction: null },
    `
    I don't see how a pipeline to the east coast pays for itself with oil at sixty dollars. Could somebody from the industry walk me through it?
    Born and raised in Fort McMurray. We know oil won't last for ever. What we'd like is a plan with a date and a pay cheque in it rather than a slogan from either side.
    As a lifelong Conservative I find the convoy hard to defend. Protest, yes. Horns at three in the morning beside a seniors' home, no.
    I disagree with the columnist about supply management. Yes, butter costs more here; we also still have dairy farms in every province.
    Health care is provincial, folks. Ottawa sends money, and the provinces decide. If your ER is shut on weekends, begin with your premier.
    Our American cousins pay twice as much per head and live three years less. That is the statistic I'd put on the billboard.
    Let's be fair to the Senate: the amended bill that came back was a better bill. I'd still elect them.
    I immigrated from Manila in 2006, drove a cab in Winnipeg, and now own three of them. Canada's been good to me. It should build houses though, my kids can't afford the place I taught them to love.
    Gun control worked in Australia because both sides agreed within a fortnight. I doubt that any country could copy that without the first part.
    Not a fan of the carbon tax, but the rebate cheque is larger than what I paid in, I kept receipts for a year like the nerd I am.
    First-past-the-post gave a majority to a party with 39 per cent, then to another with 39 per cent. It's the system I'm complaining about and not the colour of the tie.
    Where I live in Montana the nearest clinic is eighty miles off. Both parties come to the fair and eat the pie, then nothing changes.
    I'd vote for a bilingual prime minister from anywhere. It matters to my grandmother to be addressed in her language by her country.
    The Globe editorial gets the history wrong. The treaty was 1871, and there was no surrender of title, which is why the court decided as it did.
    Wages in New Zealand haven't kept up with rents since my lad was born. He's in Brisbane now, along with half his class.
    Ranked choice voting isn't complicated. My eight-year-old ranks ice creams with no training whatever.
    Sure, tax the rich, but define rich. Two nurses in Vancouver are in the top bracket and can't buy a condo.
    I was wrong about the light rail. I said that it'd be empty. I can't get a seat.
    Texas freezes, the grid fails, someone blames windmills. The gas plants froze as well. It's in the regulator's report, page 40.
    Foreign students kept our college open, and they're also eight to a basement on my street. Both of those need saying.
    Our mayor missed the remembrance service for a fishing trip. He said sorry. I'd have gone to the ceremony, but I don't need to hear about it for the rest of my days.
    It's easy to dump on Alberta. Look up who paid the federal bills in 2012, then look who is out of work today.
    We Aussies had the lockdown of all lockdowns. I lost my café. I'm told it saved lives, I believe it, and I still miss the café.
    Ireland did a citizens' assembly on abortion. Ninety-nine strangers, a room, some biscuits, a year. It was the most grown-up politics I have watched.
    The judge was appointed by the other party, and ruled for them, and next week she'll rule against. That is called a judge.
    Does anyone know why prescription drugs aren't in medicare here? Serious question from a new Canadian.
    French presidents come and go and the price of the baguette is the only opposition that counts. I speak as a baker in Lille who reads your paper for the football.
    `,
  ),
  lines(
    'lines-debate/insult-antagonise',
    { labels: ['insult'], direction: 'subject' },
    `
    Say that to a nurse's face, you gutless little worm. You won't, because you've never said anything to anybody's face.
    Was there a point in all that, or do you just enjoy the sound of your own keys, you dreary windbag?
    So you 'feel sorry' for the strikers. Aren't you wonderful. Aren't you kind. Isn't it a pity that you're also dim.
    Tell me you've never had a job without telling me you've never had a job, sponger.
    Come on then, big man. List your achievements. We'll wait. We've plenty of time, the list being so short.
    Why do you hate your own country so much? Did it run over your gerbil? You miserable, self-loathing wet weekend.
    If you love Europe that much there's a ferry at two o'clock. Be on it, and take your whining with you, you drip.
    Sorry, was that supposed to be a comeback? It came back all right, like a bad kebab, much like yourself.
    Whose sock puppet are you today? You change your name more often than your underwear, and both stink.
    Look everybody, Saint {name} has descended to tell us how to live. Kiss his ring, or whichever part he speaks out of.
    Poor you, living in a free country and having to hear things. Want a safe space and a colouring book, diddums?
    Keep sucking up to the editor. Maybe they'll print your letter one day, you toadying little creep.
    You've got more chins than arguments, pal.
    I asked a simple question, and instead of an answer I get a tantrum from an overgrown infant. Someone's overdue a nap.
    You are what happens when cousins marry and nobody objects to planning permission.
    A plastic patriot with a plastic flag and a plastic brain. Bet you can't name three verses.
    Feel free to leave. The thread, the town, the gene pool, whichever's nearest.
    One can only pity the woman who married you, the children who listen to you, and the dog that can't leave.
    I don't need to insult you, your own comments do it for me every single time, you absolute turnip.
    That must be the most cowardly comment on here, and from you that's an achievement, you lickspittle.
    Do you practise being this obnoxious, or were you just born with your foot in your mouth and someone else's opinion in your head?
    Oh, you're a 'proud member of the party', are you. That explains the drool.
    You're everything that's wrong with Britain squeezed into one cheap tracksuit.
    Go on, downvote me, it's the nearest to power you will ever come.
    Two-faced, mealy-mouthed and dull with it. You'd bore the paint back on to the wall.
    Everyone who knew you at the residents' association says the same: nasty, petty, and not half as bright as you imagine.
    Weep away. I've printed out your comment, it's hanging in our loo, so visitors can see what a pillock looks like in the wild.
    You call that a fact? I've trodden in better facts than that, and they smelled less of you.
    `,
  ),
  lines(
    'lines-debate/healthy-stories',
    { labels: [], direction: null },
    `
    I used to shout at cyclists. Then my daughter began to ride to college, and now I shout at the county about the potholes instead.
    We got our council house in 1981 and bought it in 1986, and I've felt guilty about it since about 2003. My grandson is on the list now, number 2,140.
    Dad voted Tory, Mum voted Labour, and on election night we had two televisions. They were married for 51 years.
    On Tuesday my surgery answered in four minutes. I feel somebody should write that down, as we only ever write when they don't.
    The bailiffs came about a parking fine that wasn't mine. Took nine letters, one MP and a very patient girl at Citizens Advice.
    My village lost its bus in 2015. I'm 81 and I've learned to hitch. The lads in the builders' vans are a delight.
    A stranger argued with me on here about nuclear power for three weeks, and last May we met at Sizewell. We're engaged. Keep arguing, I say.
    I was on the trolley next to the one in the photo. She sang to everybody. It made me ashamed of the queue and proud of the people.
    I coached under-11s for ten years and left over the parents, not the kids. One dad bit a corner flag.
    The flood came in at two in the morning. By four, the Sikh temple had breakfast on for the whole road. No committee, no form.
    Our landlord put the rent up by £300 and then apologised, because his own mortgage had doubled. Neither of us knew what to say.
    I'm the lollipop man you're all debating. I'm 74, it's £11 an hour, and I've never had one child hurt. I'd like to stay, if that counts.
    Failed my eleven-plus in the morning and was told so at teatime, in front of my cousins. Sixty years later I can still taste the ham. That's my contribution on grammar schools.
    First demo at 67. I was scared stiff. A policewoman helped me over the kerb and said that her nan was further up.
    When the mine shut they gave us a leisure centre. When the leisure centre shut they gave us a leaflet.
    My sister stopped talking to me over Brexit and began again over a budgie. I don't pretend that I understand families.
    I've judged sheep for four decades and been called blind, bent and worse, mostly by my own brother, mostly with a smile.
    I run the food bank on Thursdays and I sit as a Conservative on Mondays. It's the Thursdays that change my mind about the Mondays.
    We waited six years for the EHCP. He's seventeen now. They sent it to the primary school.
    Lost my seat on the council by eleven votes after a campaign about bollards. Best four years of my life, and I would not do it again for a pension.
    When the local paper closed I kept the last copy. Page seven has a lost tortoise, a wedding and a fight about a hedge. Everything a town needs.
    My consultant's from Nigeria, my nurse from Manila, my cleaner from Barnsley. I'm alive. That's where I begin with this debate.
    Ran a pub for 25 years, and the only fight I ever had to stop was about the offside rule, between two vicars.
    I argued against the wind farm, lost, and have to report that the sheep like the shade.
    `,
  ),
  lines(
    'lines-debate/insult-other-third-party',
    { labels: ['insult'], direction: 'other' },
    `
    Don't waste your breath on the chap above, he's thick as a docker's sandwich and he has been wrong about every vote since decimalisation.
    Agree with you. That other lot in the thread are a shower of bedwetting simpletons who'd complain if you gave them free petrol.
    Well said, but the numpties replying to you will never get it, they have porridge where their brains should be.
    Her husband's even worse. A fat lazy oaf who hasn't had an idea since 1988.
    The people running our rail network couldn't organise a nosebleed in a boxing club, brainless chimps in suits.
    Whoever wrote those planning rules is a cretin and whoever follows them is a bigger one.
    The idiots who voted for this deserve all that's coming, every rent rise and every blackout. Serves the thickos right.
    All the other parents at that school are vile, grasping social climbers with the intellect of handbags.
    It's the readers' letters I come for. You never saw such a gallery of pompous old fools and deranged spinsters.
    Her supporters are worse than she is: shrieking, brain-dead groupies with a hashtag for a personality.
    I feel for you mate, you had to debate that creature. He's pond life with a podcast.
    The umpire at Saturday's match was a blind drunk buffoon who should be selling raffle tickets, not ruining lives.
    Every last one of these celebrity activists is a hypocrite, a lightweight and a bore.
    The audience on that programme, where do they find them? Toothless yokels on one side and blue-haired lunatics on the other.
    Traffic wardens: failed policemen, failed humans, hats too big for the tiny minds beneath.
    The comment below mine is proof that evolution can go in reverse.
    My so-called neighbours signed that petition because they are jealous, malicious little curtain-twitchers.
    Union barons are dinosaurs in bad ties, thick as planks and twice as wooden.
    Economists. Never seen such a pack of arrogant frauds who couldn't predict Christmas in December.
    The Twitter lot will be along in a minute, braying like donkeys, as they always do, poor lonely inadequates.
    `,
  ),
  lines(
    'lines-debate/healthy-irony',
    { labels: [], direction: null },
    `
    Oh good, another task force. The last one had a logo, so I'm hopeful.
    I see that the bypass will be finished in the spring. They don't say of what century.
    Truly we live in an age of wonders: the app tells me, in real time, that there's no bus.
    What a relief that the growth figure is 0.1 per cent. I shall have the bunting out by lunch.
    Ah yes, the famous trickle-down. I've been standing under it since 1985 with a bucket.
    Eleven million on a consultant to find out if the pool leaks. I could have told them for a flake and a cup of tea.
    VAR has at last delivered what the fans wanted: five minutes of watching a man watch telly.
    Brexit dividend arrived today. It was a form.
    Remain's big plan was a leaflet saying it could be worse. Stirring stuff, I can't think why we lost.
    Splendid, smart motorways. Next week: clever ditches.
    According to the prospectus our academy is on 'a journey'. So is the roof, downwards.
    Nothing says 'levelling up' like a plaque on a shut library.
    So the water firm is sorry for any inconvenience. I'm sorry too, I'd planned on swimming in it rather than being poisoned by it.
    The new chamber has gold taps and the surgery has a bucket. Priorities, dear boy, priorities.
    I for one welcome the two-hour queue. I've finished War and Peace and made four friends.
    The pledge was to plant a million trees. They've started with a press release, made from trees.
    Wonderful to see the party of the family cut the family centre, the family court and the family railcard.
    They say money can't buy happiness, and the county has now proved that it can't buy tarmac either.
    Our club have sacked the manager again. Fourth this year. At this rate I'll be in charge by Easter and I'm in goal for the vets.
    Lovely that the oil company has gone green. It's the same shade as the river.
    Hurrah, the monarchy is slimming down. I began the same diet in January and have also kept all of the palaces.
    Did you know the planning portal works best between the hours of never and Thursday?
    `,
  ),
  lines(
    'lines-debate/support-in-debate',
    { labels: ['support'], direction: null },
    `
    Don't let them grind you down, you've explained the figures more patiently than anyone here deserved.
    I disagree with your party but I admire how you deal with this page. Keep going.
    Thank you for staying calm in all of that. It was you who made me read the report.
    Brilliant comment, Sheila. Send it to the council word for word.
    You got a lot of stick for a perfectly sensible question. I for one was glad you asked it.
    Well done to the author for replying to every critic. That takes guts.
    We may be on opposite sides of the bypass, but you've my respect and a lift to the meeting.
    Ignore the noise, councillor, the folk on our street know who got the crossing put in.
    Best post on the thread, and I say that as someone you've just proved wrong.
    Lovely to see a debate on here where both of you gave ground. More power to you.
    Doctor, I've no idea how you find the time to answer us all, but I'm grateful and so is my mum.
    Proud of the kids who spoke at the hearing. They put the grown-ups to shame, politely.
    `,
  ),
  lines(
    'lines-debate/criticism-overseas',
    { labels: ['criticism'], direction: null },
    `
    The Liberals promised 2015 would be the last election under first past the post. I'm still waiting, and I still feel conned.
    This premier closed a science centre over a weekend and called it safety. A terrible decision, badly explained.
    The Republicans had seven years to write a health plan and produced a cover page. Unserious.
    Democrats ran the city for three decades. They can't go on pointing elsewhere about the housing shortage.
    Robodebt was a national disgrace, and the ministers who waved it through have never properly paid for it.
    Ottawa's payroll system broke in 2016 and it's still underpaying nurses at the military hospital. Mismanagement on a heroic scale.
    The Supreme Court overturned fifty years of settled law. I think the ruling is wrong, its reasoning is thin and women will die of it.
    Our governor vetoed the rail link, then complained about traffic. It would be funny if I weren't sitting in it.
    Canberra's offshore detention policy was cruel and ruinously dear, and both big parties own it.
    The minister broke ethics rules over the villa. Not a rumour: the commissioner found it. She ought to have known better.
    The NDP propped them up for two years in exchange for half a dental plan. I expected a harder bargain.
    Closing rural ERs on weekends and calling it 'temporary' for the fourth summer is an insult to people like my parents.
    `,
  ),
];
