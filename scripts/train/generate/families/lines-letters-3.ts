import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Comments under news articles: contempt of other readers, of politicians and of groups, and debate of the same subjects. */
export const linesLetters3: readonly Family[] = [
  lines(
    'lines-letters/climate-thread-reasoned',
    { labels: [], direction: null, heldBack: true },
    `
    One cold Tuesday in May isn't data and neither is one hot weekend, my lot are as guilty of that as anybody. Look at the thirty year average.
    I accept the science and I still think that banning new boilers by 2035 is too quick. Where are the fitters going to come from?
    Grew grapes in Derbyshire this year, outdoors. My grandfather would have laughed.
    The sunspot theory was tested in the nineties. Solar output has been flat or falling since 1985 while temperatures climbed, so it doesn't fit.
    Had an electric car since 2018 and yes I do go on about it. Wife has banned the subject at dinner parties.
    Can someone explain to me why we pay wind farms to switch off? I am not trying to score a point, I read the piece twice and still don't follow.
    China's emissions per head are now above ours, but look at where our televisions are made before feeling too smug.
    my allotment flooded in feb and cracked in june. 40 years ive had it, never both in one year
    Nuclear. That's it. That's the comment.
    I'm a farmer and we talk of nothing else, whatever you might read. Drainage, drought, when to drill. Come to the mart at Thirsk and listen.
    Correction to the caption: a glacier retreats, it doesn't shrink back by calving alone. Sorry, retired geographer.
    what about the cobalt though, serious question, is the sodium battery stuff real or just press releases
    I used to be a sceptic. What changed my mind was not a lecture, it was an insurance quote for my mum's house in Tewkesbury.
    We turn the lights off, eat less beef and holiday in Wales. I know it's a drop in the ocean, but I like the drop.
    hot air from both sides today, including mine probably
    `,
  ),
  lines(
    'lines-letters/climate-science-bribery-claims',
    { labels: ['accusation'], direction: 'other' },
    `
    Met Office fiddles the thermometers by sticking them next to runways. They've been caught, and they lied about it.
    The whole department lives on grant money and they'd be out of a job if they told the truth. Fraudsters with satellites.
    bought and paid for by big wind
    That professor forged his hockey stick and everyone in the field knows. He ought to be in a cell, not on the six o'clock news.
    Oil company stooge. He is paid by the barrel to write that column, ask him who covers his flights.
    net zero secretary has shares in every turbine going up, it's daylight robbery and he is the robber
    There isn't one honest researcher in that unit. They delete the readings which don't fit and bill us for the trouble.
    The protest group is run by a foreign power, the leaders take envelopes and laugh at the kids they send to prison.
    hoaxers. every last summit a hoax
    Her so called charity is a scam, 80 per cent goes on her salary and the polar bears see nothing
    He pretends to be an independent analyst when in fact he's a lobbyist for a gas firm, a phoney through and through
    I've seen the invoices. Our council leader took a kickback on the solar contract and has bragged about it in the Legion.
    That weather woman makes the map red on purpose, under orders, to frighten pensioners. Deceitful.
    Those floods were faked with last year's pictures and the reporter knows that full well, con man that he is.
    sold his country to the carbon traders, a judas in a hard hat
    `,
  ),
  lines(
    'lines-letters/climate-policy-harsh-words',
    { labels: ['criticism'], direction: null },
    `
    Putting the levy on electricity and not on gas is backwards. It punishes the people who did as they were told and bought a heat pump.
    The secretary of state keeps promising 300 pounds off bills. Mine went up by 140. He ought to withdraw the claim or explain it.
    Weak targets, weakly enforced
    Siting a thermometer beside a runway was careless and I'm glad the Met Office has reviewed it, though it makes little difference to the overall record.
    Whoever approved burning imported wood pellets and calling it green made a terrible mistake, and it's cost us six billion so far.
    Solar on good wheat land is madness when every warehouse roof in the county is bare
    The columnist ought to have said that his think tank takes money from a gas company. Readers deserve to know that.
    gluing yourself to a painting does nothing for the planet, it only made people cross, stupid stunt
    Our council spent 70 grand on a climate strategy with eleven photographs of otters and no numbers.
    I've been green all my life and this party has lost the plot, blocking pylons and demanding wind power in the same leaflet.
    Water companies poured sewage into the Wye for years and the regulator looked away. Disgraceful conduct, no other word.
    The BBC report muddled weather with climate again, lazy journalism
    Cancelling the insulation grant in January with two days' notice ruined good small firms. My cousin laid off nine.
    A summit where delegates arrive on private jets sends the wrong signal, full stop.
    The opposition wants to scrap the target and offers nothing in its place. That isn't a policy, it's a shrug.
    `,
  ),
  lines(
    'lines-letters/road-blockade-violent-wishes',
    { labels: ['threat'], direction: 'other' },
    `
    I'd run them over without touching the brake, and I'd reverse to make certain
    Someone should take a cricket bat to the lot of them and film that for a change.
    If they block the M25 when my wife's in labour I will break every bone in their hands, glue or no glue. Mark my words.
    hang em off the gantry theyre so keen to climb
    A firm kicking from a dozen lorry drivers, that's what they need, and the police should look at their shoes while it happens.
    Let them choke on their orange powder. Hold it over their faces till they stop wriggling.
    Next one who sits in front of my van is leaving in a bag
    Drag her out by the hair and give her a hiding she'll feel in her nineties, spoilt cow.
    One good volley of live rounds and there'd be no more of this nonsense on our roads, the French know how
    We know which bridge they're using on Saturday. There'll be forty of us waiting and it won't be with placards.
    burn their tents, preferably occupied
    I hope a forty tonner has brake failure right there. No tears from me, I'd send the driver a crate of beer.
    Give me ten minutes alone with that smirking lad and a tyre iron and he will never walk to another march.
    `,
  ),
  lines(
    'lines-letters/road-blockade-everyday-anger',
    { labels: [], direction: null },
    `
    Sat on the M25 for four hours with a toddler and no wipes. I agree with them about the planet and I was still ready to cry.
    Does the new law allow police to move people straight away now or do they still need five warnings?
    My daughter is one of the ones with the glue. I'm worried sick about her hands and about prison, and I'm a bit proud as well.
    run out of patience and diesel at about the same moment
    I drive a forty tonner. Brakes on, kettle on, radio on. It's just another jam to me, and I've been held up longer by a swan.
    The suffragettes broke windows and were loathed. I'm not saying it's the same, I'm asking how we tell at the time.
    Two years inside for a video call seems steep when burglars get a suspended sentence. I say that as someone who missed a funeral over the blockade.
    Orange powder washes off, at least, it's cornflour. I run a party shop.
    The lorry driver who got out and gave them all a flask of tea deserves a medal, what a way to disarm people
    I'd have kicked myself if I'd gone that way, the wife said take the A road
    An ambulance was delayed, according to the report, by nine minutes. That is what would stop me supporting it, whatever the cause.
    they were back on the gantry saturday, about forty of em, police were there before the first banner was up
    Nobody beat anyone, nobody shouted even, it was the quietest protest I've ever been stuck behind
    Right to protest, yes. Right to block a hospital road, no. It's where I come down after a lot of thought.
    `,
  ),
  lines(
    'lines-letters/net-zero-column-sarcasm',
    { labels: ['insult'], direction: 'subject' },
    `
    Oh bravo, a retired shoe salesman has disproved physics. Ring Stockholm, somebody, and ask them to polish a medal for this genius.
    Thank you so much for that. I'd been wondering what it would sound like if a leaf blower learned to write.
    Sure, you know better than nine thousand scientists, because you own a barometer. Pull the other one, you clot.
    how clever you must feel, all alone, being wrong
    Another week, another column from our resident oracle of the obvious. Do they pay you or do you just wander in?
    I especially enjoyed the part where you didn't understand your own chart. Comedy of that standard is rare in a man of your limited gifts.
    Golly, a pundit who's against everything. What a fresh and original mind. Oh no, wait, it's just you again, droning.
    Slow handclap for the expert from nowhere
    If smugness could turn a turbine you'd light up Wolverhampton. Pity about the empty bulb upstairs.
    Gosh you used the word elites nine times, aren't you a big boy. Eton, wasn't it?
    your best work yet, by which i mean my cat sat on the page and improved it
    Delighted to see you have found a thesaurus. Now see if you can borrow a point.
    One can only marvel at the courage required to parade so small a brain before so large an audience every Thursday.
    Ten out of ten for effort, zero for thinking, gold star for the silly hat. Teacher will call your mummy.
    `,
  ),
  lines(
    'lines-letters/net-zero-column-mild-irony',
    { labels: [], direction: null },
    `
    A retired shoe salesman writes: I too have a barometer, and it has said Fair since 1997.
    I'd been wondering who'd pay for all this and now I know. Hello, it's me, and I've had the letter.
    My heat pump is very efficient, I'm assured, by a man wearing a fleece, a coat and a hat in my front room.
    oh good another target, we can put it in the drawer with the rest
    Nine thousand scientists agree and so does my knee, it has forecast rain correctly since the operation.
    Enjoyed this column, though I agreed with roughly one sentence in three, which is above average for me and this writer.
    If meetings could turn a turbine we'd have been carbon neutral by 2004
    Lovely chart. I turned it upside down and my pension looks much better.
    I'm doing my bit. Haven't flown since 1988, on account of being terrified.
    Gosh, a policy with costs and benefits. Whatever next, a bus with two directions?
    Wolverhampton is now apparently a tropical zone according to the shop, which has put the paddling pools next to the coal.
    the cat likes the smart meter, that makes one of us
    How very British to argue over whether it's hot while standing in a puddle waiting for the 47.
    I'd comment on net zero but I'm still trying to get my recycling boxes in the right order, blue, then green, then tears
    `,
  ),
  lines(
    'lines-letters/rail-strike-insults-of-union-and-bosses',
    { labels: ['insult'], direction: 'other' },
    `
    Overpaid button pushers. A trained monkey could drive a train and it'd have better manners on the tannoy.
    That union baron has a face like a bulldog chewing a season ticket. Ghastly common little man.
    guards are a waste of uniform, half asleep and thick with it
    Train company directors are preening nitwits who couldn't run a model railway round a loft without cancelling the 8.14.
    The transport minister was made for the job, slow, expensive and seldom there when you need her. Dozy woman.
    Lazy Bolshevik dinosaurs in hi vis, still living in 1974 and proud of how little they know
    commuters who moan about it are worse, a bunch of grey faced corporate drones with lives so dull that a delay is their big event
    Our MP claims to use the line. The pompous twerp hasn't been seen on it since the photo call.
    Whoever wrote the new timetable must be a cretin, and whoever signed it off is the cretin's boss
    He talks like a foghorn and thinks like one too, that general secretary.
    Ticket office staff are dinosaurs in polyester, good riddance to the grumpy old so and sos
    Rail enthusiasts stood on the platform filming, I ask you, what a parade of anoraks and sad virgins
    never seen such a shower of gutless, brainless, chinless suits as that franchise board
    numbskulls, all eleven on the negotiating team
    `,
  ),
  lines(
    'lines-letters/rail-strike-commuter-debate',
    { labels: [], direction: null },
    `
    I drive trains for a living. It takes fourteen months to learn a route, and you carry the ones who jump for the rest of your life. So no, I don't think we're overpaid.
    The 8.14 was cancelled four times last week. I've started to know the pigeons at Crewe by sight.
    Why can't they settle in Wales the way they did in Scotland? I'd be interested to hear.
    I work in a ticket office and yesterday I helped a blind man, a lost child and a lady with eleven suitcases. A machine doesn't do any of those.
    Season ticket is 6,200 a year from here, more than my council tax, car and food shop put together. Strike or no strike, that's the bit that hurts.
    Fair play to the guard on the Penistone line who plays the harmonica when we get stuck
    my boss is fine about it, his boss isnt
    Privatisation didn't fail everywhere. Chiltern was superb in the 2000s and I don't see why we can't copy what worked.
    Union members voted 84 per cent on a good turnout. You can dislike the result, but it isn't a handful of hotheads.
    Rail enthusiast for fifty years and I've met the nicest people on the ends of platforms. Flask, notebook, no harm to anyone.
    I'm with the bosses on driver only trains and with the staff on pay, so neither side will have me at Christmas
    There's no bus after six. If the train is off, I sleep at my mum's in Stoke.
    Dull commuter here, grey coat, same seat, crossword done by Tring. I rather like it.
    The minister's answer on Tuesday was that talks continue. Does anyone know when they last met?
    took the coach instead, 5 hours, someone ate a kipper
    `,
  ),
  lines(
    'lines-letters/cyclists-and-drivers-animal-talk',
    { labels: ['dehumanisation'], direction: 'other', heldBack: true },
    `
    Lycra lice. They crawl all over the lanes every Sunday and need treating.
    A cyclist is a pest, like a pigeon with shorts on. Something ought to be done to clear them off the roads before they multiply.
    Van drivers are apes behind a wheel, grunting, hairy and one banana short of a licence
    cockroaches on wheels and they survive everything sadly
    You wouldn't stop for a rat in the road, so why would anyone slow down for one of those?
    They aren't people, they're obstacles. Moving bits of litter in helmets.
    Delivery riders swarm round the kebab shop like flies on muck, and have as much right to be there.
    Motorists are cattle, fat stupid cattle in tin boxes, mooing at every red light
    vermin in yellow jackets, put some poison down at the cafe stop
    Something sub human about a grown man in those shorts. Not a person any more, just a hairy slug with a bell.
    The scooter kids are a rash on this town, you scratch one off and three come up
    Put collars on them, chip them and keep them in a pen, they're beasts and they should be handled as such.
    `,
  ),
  lines(
    'lines-letters/cyclists-and-drivers-shared-road',
    { labels: [], direction: null },
    `
    I cycle to work and I drive at weekends, so I spend the week cross with myself. Most people on both sides are fine, honestly.
    Fat bloke in Lycra checking in. I know what I look like, my kids have told me, but the blood pressure is down to 128.
    slowed right down for a rat in the road this morning, cyclist behind me nearly went over the bars, sorry sir
    Is it true that you can ride two abreast under the new code?
    A pigeon flew into my spokes on the towpath. We were both shaken. He walked away, I had to ring for a lift.
    I've driven a van for 22 years. The ones who frighten me are the scooters with no lights, not the club riders on Sundays.
    Cattle grid plus wet leaves plus skinny tyres, you can guess the rest, collarbone.
    My brother was killed by a driver looking at his phone. I'd ask everybody here, whatever you're riding or driving, to put it in the boot.
    delivery lad outside the kebab shop told me he gets 3.20 a drop. In this rain.
    Close passes are the thing, it's only eighteen inches to you and it's everything to the person on the bike.
    1,700 injured by potholes last year according to the club, and that's only those who reported it
    Cars pay no road tax as such, it's emissions duty, roads come out of general taxes. A pedant writes.
    We had a swarm of bees at the cafe stop, forty cyclists hiding in a Costa. Lovely man came with a box.
    Could riders please use a bell when passing horses from behind, my mare is a saint but even she has limits
    Scooter kids in our town have been given a track by the council and it's always full, a nice change
    `,
  ),
  lines(
    'lines-letters/low-traffic-corruption-claims',
    { labels: ['accusation'], direction: 'other' },
    `
    Follow the planters. The cabinet member's brother in law supplies them, everyone knows it, and they've both had new kitchens. Crooked as they come.
    The consultation was a fix. They threw 2,000 objections in a skip and lied to the press about it.
    bent council, bent officers, bent figures
    She says that the cameras are for safety. She's a liar. It's a racket to pay for the chief executive's bonus and she's in on it.
    These traffic counts are fabricated by a consultant who's paid to find whatever the leader wants.
    The opposition councillor is no better, he is taking cash from the taxi firms for every question he asks
    fake residents group, three names, all of them party members pretending to be neutral mums
    I happen to know the highways officer backdated that report. It's forgery and he should be arrested.
    The local paper is in the council's pocket, the editor was promised the advertising contract if he kept quiet.
    Cycling charity is a front for developers, money launderers in bike clips
    That doctor who wrote about air quality doesn't exist. They made her up.
    con artists have stolen our high street to flog flats to their pals
    Our MP stood at the barrier pretending that she opposed it having privately begged for it. Two faced fraud.
    He pocketed eleven grand from the parking firm, my mate in accounts saw the slip
    `,
  ),
  lines(
    'lines-letters/low-traffic-objections-and-gripes',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    The council ran its consultation over Christmas in a PDF of 94 pages. Nobody could call that listening.
    Putting planters across Mill Lane with no notice to the carers who visit the old people's flats was thoughtless and unsafe.
    Bad scheme, badly explained.
    I support quieter streets but the counts were taken in half term, so the figures prove nothing. Do them again in October.
    Fines of two million in a year suggest that the signs are useless rather than that drivers are wicked
    The cabinet member declared her interest late. It was probably an oversight, but she should have left the room.
    we asked for one zebra crossing for ten years and got this instead, shows how much they listen
    Ambulance crews weren't given the new codes until the Monday. Somebody at highways needs to own that error.
    The residents' group that spoke in favour should have mentioned that two of the three are party members. It was a bit sly.
    My salon lost a third of its trade. The leader told me to promote myself on Instagram. I'm 61 and I thought it was a flippant thing to say.
    The local paper printed the press release word for word and asked no questions, which isn't good enough
    Removing the scheme overnight was just as rash as putting it in. Two hundred thousand gone and no review.
    Poor drainage, poor signs, dead shrubs
    Our MP has been on both sides of this. I've got the leaflets. She ought to choose one.
    I object to the parking firm's contract being kept secret. It's our money and our streets.
    `,
  ),
  lines(
    'lines-letters/twenty-mph-patronising-replies',
    { labels: ['insult'], direction: 'subject' },
    `
    Let me type this slowly so you can keep up. Twenty. Is. Less. Than. Thirty. There now, that wasn't so hard for a big lad.
    You've driven for fifty years and learned nothing in any of them. It is almost impressive.
    If ten minutes on your journey ruins your life then it wasn't much of a life, was it, dear?
    oh stop honking you silly old goose
    I picture you gripping the wheel of a hatchback, purple, shouting at a zebra crossing. A very small person in a very small car.
    You can't drive and you can't argue. Match made in heaven.
    Your maths is laughable. I would tell you to ask a child but I imagine they cross the road when they see you coming.
    Nobody's impressed by your sports car, we can all see what it's making up for, you bald twit
    Ah, statistics from a man who can't find his indicator. Enlighten us further, professor.
    some people lose the use of their brain at 70, you didnt wait
    I suppose it's too much to hope you'd read the report, being more of a pictures person
    Nanny state, nanny state, Polly want a cracker. Is that all that's in there, or does it say anything else if we shake it?
    jog on you joyless speed bump of a woman
    Congratulations, that's the dumbest thing anybody's posted today, and there's a chap further up who thinks Cardiff is in England.
    `,
  ),
  lines(
    'lines-letters/twenty-mph-back-and-forth',
    { labels: [], direction: null },
    `
    Ten minutes on my journey, no, it's more like ninety seconds if you time it. I was cross at first and then I sat with a stopwatch.
    I've driven for fifty years in Wales and I think that twenty is right outside schools and wrong on the bypass at Llandeilo.
    Casualties on those roads fell by about a quarter in the first year, though it's early days and traffic was down too.
    my wife got done at 26 coming home from bingo, she's told everyone she's a getaway driver
    How long will it take buses? The number 9 now misses its connection and nobody at the depot seems to know.
    silly old goose that i am i put the cruise control on and it works a treat
    The petition had 469,000 names, the biggest we've ever had here. You can't wave that away as a few grumpy men in hatchbacks.
    I was knocked down at 31 miles per hour, aged nine. Broken pelvis, still limp. I don't find this debate very abstract.
    Nanny state or common sense? I go back and forth, depends who is tailgating me.
    Could the article have said which roads are being put back? Only the map is behind a paywall and it's our own street.
    Small car, small engine, small hurry
    People keep telling me to ask a child, so I did. She's seven. She said cars should go at the speed of a dog. I think she has something there.
    Second gear at twenty and my old diesel sounds like a tractor, can't be doing the air much good can it?
    Fair comment from the chap above and I'd add that Cardiff is also where the figures look best
    `,
  ),
  lines(
    'lines-letters/war-report-attacks-on-correspondent',
    { labels: ['accusation'], direction: 'subject' },
    `
    You weren't even there. That balcony is in Cyprus and the dust on your collar came out of a make up bag. Fraud.
    How much does Moscow pay you per article? You've been their errand boy since 2014 and it shows in every line.
    You're a liar and you have blood on your notebook
    Everything in this dispatch was dictated to you by the army press office. You sold your name for a ride in a helicopter.
    propaganda merchant, your eyewitness is your own driver and u know it
    I compared your two reports and the child has a different age in each. You invented her, admit it, and give back the award.
    A paid mouthpiece for the Israelis, that's what you are, bought with lunches
    Hamas must be delighted with you. You launder their casualty numbers and pocket a salary for it.
    Traitor. My son served out there and you're handing the enemy our positions for a front page.
    you doctored that photo, the shadow falls the wrong way, caught red handed you faker
    So you expect us to believe you just happened to be at the checkpoint. You staged it with your mates from the militia.
    Ask yourself why no other paper has your story. Because you made it up in the hotel bar, that's why.
    Qatar owns your channel and Qatar owns you, stop pretending to be a journalist
    You took money from the regime to write that travel piece and now you're covering for them.
    hack for hire, everyone knows who signs your cheques
    `,
  ),
  lines(
    'lines-letters/war-report-readers-thank-and-ask',
    { labels: ['support'], direction: null },
    `
    Thank you for staying when others were told to leave. I could hardly read the part about the baker, but I made myself, since you made yourself see it.
    Brave, careful reporting. You said what you'd checked and what you hadn't been able to check, and I trust you more for it.
    Keep safe, we read every word
    My son served out there and says this is the first account he's recognised. He asked me to pass on his respects.
    I don't know how you sleep after days like these. Sending you a hug from a rainy kitchen in Perth.
    to the driver and the translator as well, whose names never make the page, thank you
    You were fair to both sides in a week when hardly anyone else has been. I'm a Jewish reader and my neighbour's Palestinian and we both sent it on.
    People saying you weren't there should watch the full film. The balcony is plainly visible from the square.
    good on you for correcting the child's age at the foot of the piece, most wouldnt bother
    Your photographs from the checkpoint ought to win every award going. I hope you've got someone to talk to when you're home.
    Superb journalism and worth the subscription on its own
    The letters calling you a mouthpiece upset me, so here is one that doesn't. You've been straight with us for twenty years.
    As a former army press officer I can tell readers that she gave us no end of trouble, which is the highest praise I've got.
    Well done for not looking away. I wish the politicians would do likewise.
    We prayed for you and for the baker's family at St Mark's on Sunday.
    `,
  ),
];
