import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Comments under news articles: contempt of other readers, of politicians and of groups, and debate of the same subjects. */
export const linesLetters2: readonly Family[] = [
  lines(
    'lines-letters/waiting-lists-experiences-and-figures',
    { labels: [], direction: null },
    `
    Nine hours in casualty with my dad last Tuesday. The triage nurse was an angel, the chairs were not. He's fine now, it was his gall bladder.
    The list was 2.5 million in 2010 and about 7.4 million now. Population rose by seven per cent in that time, so it can't be the main reason.
    I had my hip done in Wigan within eleven weeks, so it isn't the same all over.
    Could someone who has worked on wards explain why discharge always happens at 4pm? Not a moan, I'd really like to know.
    my toenail op has been cancelled three times, I know its not life or death but i havent worn proper shoes since april
    I'd pay another penny on income tax for this tomorrow. I know plenty of readers wouldn't, and I respect that, but I would.
    Old age is the driver here. Patients like me, with four conditions and nine tablets, used to die sooner and more cheaply.
    went private in the end, felt guilty all the way there on the train
    Germany spends about a fifth more per head and has twice the beds. Doesn't mean their system would suit us, mine was an awful lot of paperwork when I lived in Bonn.
    Bunions, eighteen months and counting
    We should be talking about social care, not hospitals. My mum was fit to leave for six weeks before a place was found, and she was blocking a bed the whole time through no fault of hers.
    Not sure the figure in the headline is right, it counts appointments and not people. The same person can be on it three times.
    A bloke in the pub told me it's all down to managers. I'm a manager. I bought him a pint and we went through the rota together.
    What's the point of a waiting time target if missing it has no consequence for anyone?
    my nan keeps ringing to cancel her own appointment because she doesnt want to be a bother, bless her
    `,
  ),
  lines(
    'lines-letters/doctors-strike-smears',
    { labels: ['accusation'], direction: 'other', heldBack: true },
    `
    The union leaders are lying about pay and they know it. They invented the 26 per cent and every stooge in the press printed it.
    These consultants are fiddling the waiting lists so they can earn double at the private clinic on Saturdays. It is fraud, plain and simple.
    Follow the money, the health secretary is bought and paid for by American insurers
    She claims to be a junior doctor but I looked at the photo and she is obviously an actress from an agency. Plant.
    crooks in white coats the whole committee
    That professor quoted in paragraph six takes bungs from the drug firms. Everybody in the trade knows he is a fraudster with a stethoscope.
    GP partners pocketed the covid money and shut the doors. Thieves who robbed the public while we stood clapping like fools.
    The strike committee chairman is a communist agent whose only aim is bringing down the government, the patients are cover
    He never treated a single case in his life, the degree is fake, and the paper has been conned again.
    nurses on tiktok dancing were paid by the ministry to fake a crisis
    Hospital bosses cooked the figures, shredded the evidence and then handed each other bonuses. Swindlers to a man.
    Total sham, the striker in that photo was outside the rail depot last month in a different hat
    My MP is a hypocrite and a liar. He said that he used the local clinic and he has secretly had private cover since 2015, take it from me.
    they are traitors to their oath, sold out the sick for a holiday in dubai
    The so called whistleblower is on a retainer from a law firm. She made the entire story up for cash.
    `,
  ),
  lines(
    'lines-letters/doctors-strike-disagreement',
    { labels: ['criticism'], direction: null },
    `
    I can't support a five day walkout in January. My brother's scan was cancelled twice and the union's answer was a press release.
    The health secretary's offer was insulting and he knew it would be refused. He wanted the headline more than the deal.
    Wrong time, wrong ask.
    Quoting the figure of 26 per cent without saying which inflation measure they used is misleading. RPI gives you that, CPI gives about half, so be straight with people.
    GP partners in our town closed the front desk in 2020 and never properly reopened it. A locked door and a recorded message isn't a service.
    blocking the car park entrance was out of order, disabled patients had to be dropped on the main road
    Hospital managers knew about the dates for six weeks and still hadn't told outpatients by the Friday. That's simply bad planning.
    As a nurse I thought the consultants' letter was tone deaf. They asked for solidarity in the same month they turned down our rota proposal.
    The BMA overplayed its hand this time and lost public goodwill that took years to build up
    Government spin on this has been shameful, every statement talks of greed and none mentions that doctors leave for Perth on twice the wage.
    The professor in paragraph six should have declared his consultancy work. It's a conflict of interest and the paper ought to have asked.
    I think the press handled it poorly, three pages on picket lines and two sentences on why rotas are unsafe
    poor show from our MP who wont say which side hes on
    Clapping and then a one per cent rise, that still rankles, and it was a foolish way to treat people who'd worked through the worst of it.
    They should never have cut training places in 2013. Short term saving, long term mess, and it is patients who pay.
    `,
  ),
  lines(
    'lines-letters/vaccine-story-slurs-on-scientists',
    { labels: ['accusation'], direction: 'other' },
    `
    All of these so called experts are on the payroll of the jab makers. Liars for hire.
    The trial was rigged from day one and the lead researcher admitted it to a friend of my cousin. She falsified the data and walked off with a gong.
    fake doctor, fake study, fake news
    I don't believe a word that comes from that institute, they are con artists who scared the country in order to get grants.
    The epidemiologist in the video is a shill. Look up who funds his department and you'll see that he has been bought.
    Government scientists committed murder with their models and now they're covering it up with an inquiry run by their mates.
    paid actor. same woman was a mum in the measles story
    She faked her own injury for attention and compensation, there's no such reaction and she should be in court for deceit.
    Those graphs are forgeries. The statistics office has been hiding deaths since 2021 because its chief is in on the racket.
    charlatans, quacks and money grubbers, that is your advisory committee
    That charity is a front for a drugs company. The director is laundering their cash through awareness weeks and nobody will print it.
    He sold the nation out to big pharma for a seat in the Lords, a traitor with a lanyard
    the local health chief lied to every parent in this borough and she is still lying now, bare faced
    An anti vaccine grifter, that man. He sells the very vitamins he claims will save you and he has swindled pensioners out of thousands.
    Every single doctor who signs that letter took a backhander. I'd stake my house on it.
    `,
  ),
  lines(
    'lines-letters/vaccine-story-worries-and-facts',
    { labels: [], direction: null, heldBack: true },
    `
    My eldest had a sore arm and a grumpy afternoon, that was it. I still sat up half the night watching him, because that is what mothers do.
    Where does the trial data get published? I'd like to read it myself rather than take the word of experts or of people on Facebook.
    I do think the risks should have been explained better to young men. Saying so doesn't make me a crank, I've had five jabs.
    measles is back in our borough, 41 cases, the health chief was on the radio this morning
    Take up in London is 74 per cent for the second dose. The target is 95. That gap is the story, not the celebrity in the picture.
    I suffered a bad reaction in 2021 and spent a week in hospital. I'm glad the paper covered it fairly and didn't use it to frighten others.
    The department is partly funded by industry, and it says so on the second page of the study. Declared funding isn't the same thing as a bribe.
    Got mine at the chemist in Asda, ten minutes, free plaster
    Some vitamins are worth taking, my doctor put me on D last winter. They won't stop measles though.
    people forget polio. My uncle Ted wore a caliper all his life and he would queue up in the rain for us to have ours
    I was against mandates and for vaccines. You can hold both views, and a great many quiet people did.
    Would the leaflet be clearer with pictures? English is my mum's third language and she got worried over a phrase that meant nothing.
    Sorry but a sample of 28 isn't a study, it's a bus queue
    My neighbour didn't believe in any of it, then caught shingles. She's booked in on Thursday and wants company, so off I go.
    the models had error bars, newspapers left them off. That's not the scientists fault nor mine
    `,
  ),
  lines(
    'lines-letters/weight-loss-jabs-mockery',
    { labels: ['insult'], direction: 'other' },
    `
    Fat lazy gluttons want a jab because walking past the pie shop is too much like hard work. No willpower and no shame.
    Have you seen the size of her in that photo, she needs two seats and a forklift. Put the fork down, dear.
    blubbery idiots on benefits
    Nobody forced them to eat like that. Greedy lumps waddling round the supermarket and then crying to the NHS about their knees.
    That presenter looks like a deflated bouncy castle since he went on the stuff. Ugly before, uglier now.
    the minister for health is hardly one to talk, he has more chins than ideas and the ideas wobble less
    Skinny celebrities on the needle look like boiled chickens and have about as much going on upstairs.
    She lost six stone and kept the personality of a bucket, what a waste of public money
    lardy halfwits, the pair of them
    Honestly the state of our nation, a rolling parade of wobbling slobs in leggings who couldn't run for a bus if it was full of cakes
    Fat people are simply stupid, I'm afraid. It's sums. They can't do them.
    Our councillor bursts out of every suit he owns and dares to chair the wellbeing board. A whale in a tie.
    lol at the before and after, went from hippo to bag of laundry
    The dietician they interviewed looks as though she ate the last dietician
    `,
  ),
  lines(
    'lines-letters/weight-loss-jabs-own-views',
    { labels: [], direction: null },
    `
    I've lost four stone since January and for the first time in my adult life the noise in my head about food has gone quiet. It wasn't laziness.
    What happens when you stop? My sister put it all back on within a year, and then some.
    The drug costs the NHS around 120 pounds a month. A knee replacement is 7,000, and a stroke far more. Someone must have done the sums.
    fat lad here, walked past the pie shop twice today, third time i went in
    I'm wary of giving it to children. Fix the school dinners and bring back the playing fields first, then talk about needles.
    Two seats on a plane and everyone staring, that was me in 2019. I wouldn't wish it on anybody, so let folk take their medicine in peace.
    Not keen on the before and after pictures personally
    Diabetics like my husband couldn't get theirs for months because it was going on weight loss. I hope the supply has been sorted by now.
    Knees, back, breath, all better. I still look like a bag of laundry in a swimming costume but I'm a lighter bag.
    Why is nobody discussing the price of fresh veg? A bag of apples is three quid where I live and a sausage roll is one twenty.
    Obesity tripled in forty years and human willpower can't have changed that quickly, so it has to be something about the food.
    my doctor said no, bmi half a point too low, so i suppose i should eat a cake
    I run the leisure centre and we've seen new members on the jab who are trying swimming for the first time since school. It's lovely to watch.
    Greedy is a word I used about myself for thirty years. The dietician asked me to stop and I've nearly managed.
    Does it interact with blood pressure tablets?
    `,
  ),
  lines(
    'lines-letters/phone-ban-in-schools-insults-at-columnist',
    { labels: ['insult'], direction: 'subject' },
    `
    What a prissy, sanctimonious bore you are. I bet your children hide from you behind their screens for good reason.
    Have you ever been inside a school, you daft woman, or do you do all your research from a hot tub in Surrey?
    Another Luddite column from a dinosaur. Yawn.
    You've managed to be patronising about teenagers, teachers and parents in six hundred words, and stupid about all three. Bravo.
    this is the kind of rubbish my nan shouts at the telly except shes funnier than u and better looking
    Spare us the childhood memories, you pompous windbag. Nobody is interested in your hopscotch.
    I suggest you hand in your laptop along with the phones, since you've nothing worth typing
    You write as if you're the first mother on earth. Vain, shallow, tiresome, and the haircut in your byline photo isn't helping.
    couldnt finish it, boring cow
    Dim article by a dim man. Your argument has more holes than my tights and you defend it like a sulky five year old.
    You're an out of touch relic and your opinions belong in the same drawer as the cane.
    Did they teach spelling at your posh school or just whining
    My fourteen year old took your piece apart in two minutes flat over her cereal. Imagine being outwitted by someone with a unicorn spoon. Mortifying for you.
    Wally of the week, take a bow
    Some writers have wit and others have knowledge. You have a subscription to your own voice and a face like a slapped haddock.
    `,
  ),
  lines(
    'lines-letters/phone-ban-in-schools-discussion',
    { labels: [], direction: null },
    `
    We banned them at my school two years ago and break time is noisy again, proper noisy, with football and skipping. I wasn't a believer and now I am.
    My daughter is diabetic and her sensor runs through her phone. Any ban needs to have room for children like her.
    Luddite here and proud, I kept a brick until 2016
    How would the writer get them home safely from a village with one bus? My lad texts me when it doesn't turn up, which is twice a week.
    I disagree with this column but it's well argued, and the part about her own son checking his likes at a funeral will stay with me.
    pouches cost 20 quid each, our head says no chance with this budget
    The Norwegian study found grades rose a little and bullying fell by nearly half for girls. The effect on boys was small.
    Teenagers aren't daft. Mine asked for a dumb phone for her birthday because she was sick of the group chat.
    I teach chemistry and I'd rather have them on a table switched off than in pockets buzzing. It's really quite simple in the end.
    hopscotch, marbles, conkers, and one lad who ate chalk. I don't recall it being paradise either
    As a parent I'm the worst for it, I was scrolling this article at bath time
    Wouldn't it be easier to ban the apps for under sixteens than to police six hundred bags each morning?
    my son took the opposite side in his debating club and came home having persuaded himself to give it up, lasted till tea
    Small point, the guidance is advisory in England and not law as the headline suggests.
    Our head boy wrote a fair reply to this. He says the older ones need phones for revision and for buses, and the little ones don't. Sounds sensible.
    `,
  ),
  lines(
    'lines-letters/teachers-pay-contempt',
    { labels: ['insult'], direction: 'other' },
    `
    Teachers are failed everything elses. Lazy, whiny, thirteen weeks off and still too dim to mark a spelling test.
    Those who can do, those who can't moan in a staff room until they get a pension they never earned. Useless bunch.
    cardigan wearing work shy moaners
    That head teacher has the leadership skills of a wet tissue. You can see from his photo he was bullied at school and never got over it.
    My kids' geography teacher couldn't find his own backside with a map. And they want eleven per cent? Comedy gold.
    the education secretary is a clueless airhead, all teeth and no thought
    I've met brighter bollards than the union woman on breakfast telly this morning. Screeching harpy with a lanyard.
    Supply teachers are just babysitters who got lost on the way to a real career, thick and scruffy the pack of them
    Inspectors from that outfit are miserable little clipboard goblins who never taught a lesson worth watching
    Ours looks like he slept in a skip and talks like he grew up in it. What a role model.
    PE teachers. Enough said, brains of a shuttlecock
    School governors in this town are self important nobodies, failed at business, failed at golf, now failing our children
    half of them cant spell, the other half cant speak, all of em can strike
    Old Mrs Trimble on the picket line is a joke of a woman, my son learned nothing in a year with her except how to sigh.
    The academy chief executive is an overpaid buffoon in pointy shoes who says stakeholder every nine seconds
    `,
  ),
  lines(
    'lines-letters/teachers-pay-and-schools-criticism',
    { labels: ['criticism'], direction: null },
    `
    Striking in exam season was a bad call. My son is in year 11 and lost four days of maths that he'll never get back.
    The education secretary has cut the recruitment target and then claimed to have met it. That isn't an achievement, it's moving the goalposts.
    Thirteen weeks of holiday and homework still unmarked in September, I think that's poor.
    Academy chief on 290 grand while the school asks parents for glue sticks. It's an indecent use of public money and trustees should say no.
    Inspection reports written in two words did real damage. Whoever designed that never considered what it would do to a small school.
    our governors voted to scrap german without asking a single parent, shoddy way to behave
    I was a supply teacher for six years and the agencies take a third. It's a racket that heads put up with because there's no one else.
    The union woman on breakfast telly wouldn't answer the question about attendance and it made her case look weak.
    Hopeless communication from the head, we found out about the closure from Facebook
    My daughter had seven different science teachers in a single year. I don't blame the teachers. I blame a pay policy that treats them as replaceable.
    The new curriculum is overloaded. Year 4 shouldn't be doing fronted adverbials while half can't tell the time.
    Wasting 40,000 on a logo. Really.
    Shutting the library to make an isolation room sends entirely the wrong message, and the school should think again before September.
    too much testing, too little teaching, and the minister keeps adding more
    The blazer now costs 68 pounds from one supplier. A school that talks of inclusion ought to be embarrassed about it.
    `,
  ),
  lines(
    'lines-letters/special-needs-story-cold-remarks',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I'm sorry, but children like that hold everyone else back. In my day they were kept somewhere quiet and it was kinder for all.
    Autism is just bad parenting with a taxi. We never had any of it and we don't need it now.
    Disabled kids cost more than they will ever give back. It sounds harsh, but a country that can't face arithmetic is finished.
    one does wonder why nature is no longer allowed to take its course with the handicapped
    Nobody wants their child sat beside a dribbler. There, I've said what every mother at the gate thinks.
    adhd kids are defective end of, put em on a farm
    Wheelchair pupils should go to their own schools, they are depressing for the normal ones to have to look at
    With all due compassion, people with Down's are a burden, and it is a false kindness to keep pretending that they belong in an ordinary class.
    The deaf are never grateful, have you noticed? Millions spent and still they want a person waving their hands on the telly.
    Special needs is a polite phrase for not very bright, and not very bright people ought not to be having so many children.
    I have no hatred of the mentally ill, I simply don't think they should be in shops, schools or the voting queue with decent folk.
    these spectrum types are a drain and always were
    Call me old fashioned. A classroom is for healthy children, and the others should be out of sight where they can't spoil it.
    `,
  ),
  lines(
    'lines-letters/special-needs-story-parents-speak',
    { labels: [], direction: null },
    `
    My son is autistic and his taxi costs the council 38 pounds a day. I'd happily drive him if the only suitable school weren't 27 miles off and I didn't have a job.
    In my day children like my brother were kept somewhere quiet. He was in a long stay hospital from the age of six. I'm very glad things have changed.
    Has anyone won at tribunal without a solicitor?
    The spend has gone from 5 billion to over 10 in a decade. You can want the best for disabled children and also ask where the money goes.
    Our class has two wheelchair users and a deaf girl, and all thirty now sign happy birthday. It's the best thing about Fridays.
    adhd at 47, explains the 14 unfinished sheds
    I teach a child with Down's syndrome in year 2. She needs more of my time, that's true. She also runs the register better than I do.
    The waiting time for an assessment here is 3 years. He'll be in secondary by then.
    Not every difficulty needs a label, in my opinion as a retired educational psychologist, but support shouldn't depend on a label in the first place.
    Parents aren't gaming it, we're drowning in forms. Forty one pages, and you've got to describe your child on the worst day of their life.
    honest question, how do mainstream schools cope with a meltdown when theres one adult and 32 kids
    Mental illness in teenagers is up, phones or no phones. My niece waited a year for six sessions and then she aged out.
    I'm blind and went to a special school by choice. Some of us liked it. Please keep both kinds open.
    the burden isnt the kids its the paperwork
    `,
  ),
  lines(
    'lines-letters/students-and-campus-sneers',
    { labels: ['insult'], direction: 'other', heldBack: true },
    `
    Pampered little snowflakes who need a trigger warning for the weather. Unemployable, the whole dozy crop.
    Students these days have the attention span of a wasp and half the charm. Three years of beer and feelings for fifty grand.
    sociology grads couldnt pour water out of a boot
    The vice chancellor is a gormless bean counter in a velvet hat who has never met a principle he wouldn't sell to a conference centre
    I taught at a university for thirty years and the present intake are the dullest, laziest, most humourless bunch I ever had the misfortune to stand before.
    Blue hair, ring in the nose, nothing in between
    Lecturers are bearded bores recycling the notes they wrote in 1986 and calling it research. Overgrown schoolboys.
    That union president, what an insufferable little madam. Somebody buy her a dictionary and a hairbrush.
    thick rich kids on daddys money playing at revolution between skiing trips
    Media studies muppets demanding a refund because they got rained on at graduation, you couldn't invent such wimps
    Oxford types are inbred twits with a Latin motto and no common sense, never met one who could fix a bike
    Whole generation of whimpering cry babies. My grandfather was at Anzio at that age and they can't manage a seminar before eleven.
    The professor of gender whatever looks like a scarecrow and writes like a fridge manual
    arts students lol, professional duvet wearers with an essay due
    `,
  ),
  lines(
    'lines-letters/students-and-campus-views',
    { labels: [], direction: null },
    `
    My grandfather was at Anzio at 19. He told me he'd have given anything to be in a seminar instead, so I never begrudge students their lie in.
    Fifty grand of debt and she's paying back nine per cent of everything over the threshold until she's past fifty. It's a graduate tax in all but name.
    sociology grad here, run a warehouse with 80 staff, use it every single day
    Do universities still give refunds for strike weeks?
    I taught for thirty years and I'd say students now are kinder, more anxious and read less. All three, in that order.
    A trigger warning is just a content note, we've had them before films since the seventies and nobody fainted.
    Blue hair, nose ring, first in physics. That's my granddaughter and she fixed my boiler timer on Sunday.
    Free speech on campus matters to me, and that includes speakers I'd walk out on. I don't think a ban has ever changed a single mind.
    Too many go, in my view. We need plumbers and the lad next door is earning more at 21 than my son with his masters.
    the student union voted 310 to 290, so its hardly the whole university speaking
    Vice chancellors' pay has doubled since 2008 while lecturers lost about a fifth in real terms. I'd like to see them defend that in front of a hall.
    my lecturer used notes from 1986 and they were brilliant, typed on a typewriter and everything
    International fees prop the whole lot up. If the visas stop, half of the arts courses in the north will close, and there's no plan for it.
    I went back at 58 to do history. The youngsters made me social secretary. Happiest three years I've had since my wife died.
    Rain at graduation, mascara everywhere, best day ever
    `,
  ),
  lines(
    'lines-letters/climate-thread-insults-between-commenters',
    { labels: ['insult'], direction: 'subject' },
    `
    You read one blog about sunspots and now you're Galileo. Have a lie down, you ridiculous man.
    A cold Tuesday in May is not data, petal. I know you struggle with anything longer than a bus ticket but do try.
    wow so brave so stupid
    You eco loons are all the same, can't hold down a job so you lecture people who can. Wash your hair and grow up.
    How can somebody type with such confidence and so little between the ears? You're a case study in hot air, and yes, that does contribute to warming.
    keep clutching your thermometer weather boy, everyone on here finds you insufferable
    I've read parish newsletters with more science in them than your entire posting history
    Honestly mate you have the critical faculties of a turnip. The graph has labels. Read the labels.
    Alarmist nitwit
    You drive an electric car and have not stopped telling us since 2018. There's a word for people like you and it is bore, with a capital B and a charging cable.
    Your ignorance on ice cores is matched only by your spelling of glacier. Three attempts, three failures. Sums you up rather neatly.
    did your carer help you post that
    Well aren't you the precious little eco warrior, typing away on a phone made of cobalt. Self awareness of a brick.
    If I wanted to hear from a parrot I'd buy a parrot. You just squawk whatever that fool on the radio tells you to.
    Denier, dunce, dullard, pick one, you qualify for all three with honours
    `,
  ),
];
