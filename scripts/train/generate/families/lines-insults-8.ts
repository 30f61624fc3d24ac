import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Middling-length replies and comments, uncivil and civil, about one person or many, in many voices. */
export const linesInsults8: readonly Family[] = [
  lines(
    'lines-insults/replies-of-middle-length',
    { labels: ['insult'], direction: 'subject' },
    `
    I was going to write a considered reply to your letter in the Gazette, but then I remembered you once parked across two disabled bays and called it a protest. You're a selfish ass, always were.
    Saw the new portrait in the town hall. It's flattering. They've given him a chin and a hint of thought, neither of which the old fraud of a windbag possesses in life.
    no shade but every single person on my course thinks ur lectures r trash and ur a creepy little man lol sorry not sorry
    Your statement says you are 'listening to residents'. Which ones, the imaginary ones? You wouldn't hear a resident if she drove a tractor through your front room, you deaf, daft, pompous lump.
    Good evening. I'd like to complain about the guest you had on at ten past nine. Her manner was shrill, her views are childish and she seems to be a thoroughly unpleasant young woman.
    Gaun yersel hen, another belter fae the wee wifie wi nae brains
    Well butt, I've heard some tripe down the rugby club but you're twp, you are, proper twp
    Born yampy, stayed yampy, elected in 2019
    Honestly mardy arse, give it a rest, you've had a face on since the count
    Now I'm no doctor, but then going by your record nor are you, you butterfingered clot
    Serious question. When you were little and dreamed of helping people, did you picture yourself ending up like this, reading out excuses for rich men? What a sad hollow little life you've made.
    She blocked me for asking about the bins. The BINS. How fragile and useless do you have to be? Wet weekend of a woman.
    Here's my review of your maiden speech: nervous start, weak middle, no end, and the orator has the presence of a bus-stop pigeon
    The trouble with {name} isn't that she's ambitious, plenty of good people are ambitious, it's that she's an empty-headed snob who'd step over a drowning child to get to a camera
    This is the guy who told us masks don't work, then they do, then they don't. Make your tiny mind up, what's left of it
    Sick of hearing from some rich kid who's never waited for a bus in his life. Grow a spine and a moustache, in that order, sonny.
    You've been promoted for knifing your friends and you're proud of it. I taught you at Sunday school and I'm ashamed of you, you sly wee clype.
    Everyone said give her a chance. We gave her a chance. She's as rude as she is incapable and that's saying something
    Gaffer's pet. Teacher's pet. Whip's pet. You've never been anything but someone's poodle
    Mum always said don't speak ill of the sick, so I'll wait till you're better: you're an attention-hungry bore
    `,
  ),
  lines(
    'lines-insults/accusing-replies-of-middle-length',
    { labels: ['accusation'], direction: 'subject' },
    `
    The school says the money was spent on laptops. I've been in that school. There are nine laptops and one new BMW, and the BMW belongs to you, headmaster.
    My sister worked in your clinic for eleven months. She told me how the times on the forms got changed on Fridays. You cooked the books and then took an award for them.
    Every time there's an outbreak you pop up with a product to go with it. Odd, that. Almost as if you write the headlines yourself to shift the stock.
    I'd like everyone in {town} to know that the 'volunteer' collecting outside Morrisons keeps half of it. Ask her. Her name's {name}.
    nobody gets that sick and then does a book tour. she made it all up start to finish and u all fell for it
    It's an open secret in the chamber that you sell your vote. The price went up after the election, I hear.
    So let me get this right, you took the oath, you took the training, you took the pension, and then you took the life of a healthy man of fifty by prescribing that poison. And you call us deniers.
    Some of us remember what went on at that children's home while you were chair of the committee. You knew. You signed the visitors' book. You let them do it.
    You threw the election on purpose for a job in the Lords, everyone from the branch says so
    A week before the by-election, a cheque. A week after, planning consent. That's how it works with {name}, always has done, cash up front.
    His degree's from a university that shut in 1983, his patients are extras and his miracle is tap water. Wake up people.
    Your petition's full of bots you paid for with the hardship fund
    `,
  ),
  lines(
    'lines-insults/middle-length-harmless',
    { labels: [], direction: null },
    `
    I was going to write a long reply to your letter in the Gazette but you'd said it all better than I could, apart from the bit about goats, with which I disagree profoundly
    Saw the new portrait in the town hall. He hates it, she loves it, the cleaner says it follows her round the room
    no shade but can we please have the lecture slides before the exam and not after lol
    Good evening. I'd like to complain about the volume of the music behind the interview at ten past nine. The guest was marvellous and I missed half of her.
    Gaun yersel hen, that was a belter of a speech, yer gran would be greetin
    Well butt, I've heard some singing down the rugby club but that choir was something else
    Our kid's got mardy because the pool's shut, and so have I, and so has the dog
    I've marked forty essays on whether politicians can be trusted and the best line was 'it depends who is holding the biscuit'
    My neighbour and I haven't agreed on a single thing since 1983 and he's just dug my car out of the snow without being asked
    She blocked the road for two hours on Tuesday. The swan, I mean. She's since been moved to the river with her chicks
    The maiden speech was nervous at the start and very funny at the end, and the bit about her nan's chip shop made the whole bench laugh
    Ambition's no sin in my book. We could do with a few more people round here who want to get on and take the town with them.
    Told masks work, told they don't, told they do: here's a calm article on why the advice changed as the evidence did
    I've waited for that bus in every weather since I was eleven and today, for once, it came early and left without me
    I taught her at Sunday school, she argued with everything, and I could not be prouder to see her on the council
    Everyone said give the new manager a chance. Six games, no wins. I'm still saying it, but more quietly
    Our poodle won nothing at the show again and remains convinced that she did
    The school says the money went on laptops and I've seen them, my lad brought his home, it's a good one
    My sister worked in that clinic for eleven months and says the best thing about it was Maureen on reception
    The lady collecting outside Morrisons is with the lifeboats, she's there every {day}, and she'll tell you the best jokes you've heard since your dad's
    Book tour with long covid means one event a week, a wheelchair at the station and four days in bed after. I came. It was worth the trip for me, I hope it was for her.
    I remember that children's home. I lived there for two years. Some of us want it talked about properly, with care, and not as a stick to beat one party with.
    They counted the votes three times and it came down to a coin. I held the coin. My hand has not stopped shaking.
    Any plumbers about? Water's coming through the ceiling of the surgery and the patients are being very British about it
    My lot think I'm a soft touch. They're right. Four kids, three guinea pigs and now a one-eyed pigeon called Nelson
    Doc said lose weight, wife said lose weight, scales said one at a time please. Started at the park run today, came 211th, delighted
    Grandad's home after the stroke and the first word he managed was 'rubbish', aimed at the football. We all cried laughing.
    I've disagreed with you on net zero for years, but I read the whole report last night and I think I had the storage costs wrong
    A word for the clerk who stayed till eleven so the recount could finish. Nobody saw you. I did.
    It's easy to shout at the telly. I stood for the parish council instead. I now shout at a hedge.
    The trouble with the plan isn't that it's bold, plenty of good plans are bold, it's that the drains were left off the drawing
    Had words with the man next door about his leylandii. They were polite words. It's still eleven feet tall.
    I'm told the youth of today have no manners. Three lads in hoodies just carried my shopping up four floors because the lift's bust.
    `,
  ),
  lines(
    'lines-insults/middle-length-criticism',
    { labels: ['criticism'], direction: null },
    `
    Your statement says you're listening to residents. We've sent 340 letters and had one reply, to the wrong address. That isn't listening and I wish you'd stop saying it.
    I taught for thirty years and I've seen nine education secretaries come and go. This white paper is the worst of the lot: no money, no teachers, and a photograph of a smiling child.
    The guest you had on at ten past nine made three claims about vaccines that are plainly false, and the presenter let each of them go. That's a failure of editing and it'll do harm.
    I'd hoped the new leader would bring some backbone to the group. Instead we got an abstention and a press release about bunting.
    Two years ago you stood on my doorstep and said there'd be a dentist by Christmas. You didn't say which Christmas. It's a broken promise, and my lad has pulled out his own tooth.
    It was wrong to call nurses greedy and it was wrong to call patients time-wasters, and the half-hearted clarification this afternoon has made it worse
    The answer about carers was thoughtless. You have a mother. Somebody looks after her. Ask that person what she earns.
    You claim crime is down. In the same table, two rows lower, it's up for every town in the county including ours. Cherry-picking, councillor, and not very skilled at that.
    Selling the playing field was short-sighted, selling it below value was foolish, and selling it in August when no one was about was underhand
    Nobody forced you to sit on the board while it cut the helpline. You could have voted no. You could have walked out. I'd have respected either.
    You were elected on a promise to end corridor care and this morning my aunt was treated between a fire door and a vending machine. I'm tired of promises.
    To say the strike is about politics, when the payslips have been published, is silly. Have the argument on the numbers or don't have it.
    The trust's apology is so hedged with 'if' and 'any' that I read it three times and still don't know whether they're sorry
    Cancelling the hustings because you didn't care for the questions is a bad look, and I've told your agent so
    The trouble with this government isn't wickedness, it's drift. Nobody seems to be driving, and we're the ones in the back seat with the kids.
    He's a gifted speaker and a hopeless manager, and the department needed the second more than the first
    If I ran my café the way you've run the housing office I'd have been shut by lunchtime on day one, and rightly
    I gave your book two stars. It's well written. It's also wrong about every hospital I've worked in.
    You're the third minister to announce the same forty hospitals. Where's the fourth brick?
    As a Conservative I'm ashamed of the cut, and as a Christian I'm ashamed I knocked on doors for it. Please think again before Tuesday's vote.
    `,
  ),
  lines(
    'lines-insults/crowds-and-third-parties',
    { labels: ['insult'], direction: 'other' },
    `
    My neighbour's a nosy old cow and her son's a waster, not that you can say so at the residents' meeting
    The replies under this are a zoo of halfwits, doctor, don't read them
    Whoever wrote that headline is a cretin with a thesaurus
    That troll who keeps pestering you is a sad little virgin in his mum's box room
    Ignore him, love, he's a bitter old soak who hates women because none would have him
    the bloke in the red tie is thick as a castle wall and the audience clapped him, thickos clapping thicko
    Estate agents, the lowest form of life with a hatchback
    Our landlord is a fat, idle, penny-pinching toad
    Her husband's an even bigger fool than she is and he's a judge
    His followers are braindead, a nodding herd with flags in their bios
    The driver of the silver Audi is a brainless little thug, you know who you are
    What a gaggle of sour-faced harridans that protest committee is
    Parking wardens: failed policemen, failed humans
    People who can't park are simpletons and people who park on pavements are worse
    `,
  ),
  lines(
    'lines-insults/crowds-and-third-parties-harmless',
    { labels: [], direction: null },
    `
    My neighbour's a keen beekeeper and her son's just got into Leeds, we're having a street do on Saturday
    The replies under this are lovely, doctor, do read them when you've a minute
    Whoever wrote that headline deserves a raise
    Estate agents say prices round here fell by two per cent last quarter
    Our landlord has finally fixed the boiler, credit where it's due
    Her husband's a judge, at flower shows, he's ruthless about dahlias
    The driver of the silver Audi: your lights are on, outside the chemist
    Parking wardens get a lot of grief; the one on Bridge Street jump-started my car in the sleet
    Commuters on the 7.14 have formed a choir, it's how we cope
    The protest committee meets at seven above the bakery, all opinions and all diets catered for
    Bell-ringers needed, no experience necessary, strong shoulders a plus
    The audience clapped him and then they clapped her, it was that sort of night
    Farmers will be protesting in {town} on {day}, allow an extra half hour
    Fans of both clubs have raised three thousand pounds for the linesman's operation
    Landlords and tenants both lose out from this bill, says the study, and it's worth a read
    Teenagers at the bus stop taught me the word 'rizz'. I have none, they were kind about it
    Drivers, cyclists, walkers: the lane's icy by the bridge, please take it slow
    The volunteers in red tabards know where everything is, ask for Brenda
    `,
  ),
  lines(
    'lines-insults/long-comments-harmless',
    { labels: [], direction: null },
    `
    I see a lot of comments calling the doctor a liar so I went and read the report, all ninety pages, with a pot of coffee. What she said on the radio is on page 31, near enough word for word. The bit people are sharing is from page 60 and is about a different year. I'm no expert, I drive a forklift, but it's there for anyone to check.
    For anyone wondering what happened to the money from the lifeboat appeal: it's in the bank, I'm the treasurer, the statement is pinned in the post office window and on the website, and the reason it hasn't been spent is that the engine we want is made in one factory in Norway and there's a queue. No scandal. Just a queue.
    When I was a young constable an old sergeant told me that most villains are idiots and most idiots aren't villains, and the job is telling which is which. I've thought of it often since I retired, mainly at meetings of the allotment association, where we have had neither, only Derek and the matter of the hosepipe.
    I've been a councillor for a year now and people ask what I have learned. Here it is. The drains matter more than the speeches. The officers know more than we do. Someone will always be angry and they're usually right about half of it. Read the email twice before you reply. And never, ever, reorganise the bins in December.
    My husband has had long covid since the first spring. He used to run fells. Today he walked to the postbox and back and sat on the wall with his face in the sun for ten minutes. I know some people think it's made up, and I used to argue with them. Now I only tell them about the postbox.
    We lost the vote by four. I'd like to thank everyone who wrote, marched, baked, painted the banner, or held the baby. I would also like to thank the councillors who voted against us and then came over and explained why to our faces, which can't have been comfortable. I still think they're wrong. We'll see them in the spring.
    The trial of the two directors opens on {day} at {town} Crown Court. They're accused of taking eleven million pounds from a pension scheme and both deny fraud. It's expected to last three months. Comments are switched off on this story for legal reasons, so please don't post guesses about guilt on our other pages either.
    I was the patient in that story and I want to set something straight. The surgeon didn't butcher me, as somebody wrote. There was a bleed, it's a known risk, she told me about it beforehand and she sat with my wife until three in the morning. I've a long scar and a good life and I send her a card every June.
    it was my first time at a council meeting and i thought it would be boring but a man brought a stuffed badger to make a point about the bypass and the chair said 'please remove the badger' in such a tired voice i nearly died. anyway i spoke for two mins about the youth club and they listened and im not even old enough to vote
    Thirty years ago tonight the mill burned down and eleven people died, my aunt among them. The inquiry blamed a locked door and the company blamed the inquiry. No one went to prison. I don't want revenge on anybody, they're mostly dead too. I only want the plaque to have the names spelt properly, and this year, thanks to the museum, it will.
    Since a few have asked: no, I'm not paid by the water company, the council, the Kremlin or Big Lettuce. I'm a retired chemistry teacher with a test kit and a very patient wife. I dip a tube in the river every Sunday, I write the number down and I post it. When it's bad I say it's bad. Last week it was fine.
    Last night's hustings, in brief: good turnout, terrible sound, six candidates, one dog. Best answer on buses went to the independent, best joke to the Green, and the sitting member took a grilling on the hospital and kept her temper throughout. The man who shouted 'traitor' was asked to leave and did, after a biscuit.
    `,
  ),
];
