import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Longer scorn, whole paragraphs of it, and long messages of debate, support, illness and complaint that scorn nobody. */
export const linesScorn7: readonly Family[] = [
  lines(
    'lines-scorn/in-a-paragraph',
    { labels: ['insult'], direction: 'subject' },
    `
    I listened to your interview in the bath this morning and had to get out, because I was afraid that if I lay there any longer your stupidity would come through the wireless and fill the room like gas. You are, I think, the most foolish woman ever given a microphone, and I remember several.
    ok so im not a scientist but even i can see ur a complete joke, u sit there in ur little office with ur little charts and u havent got a clue what goes on out here, my lad is fourteen and he laughed at u on the news and hes not even clever
    What a small, sour, shrivelled person you must be, to spend your one life on this earth telling strangers what not to eat. I have known prison warders with more joy in them. I have known drains.
    Let me tell you what everyone in that staff room says when you've gone. They say that you're lazy, that you're vain, that you got the job because nobody else applied, and that the children run rings round you. They're being kind.
    You'll find as you get older, young man, that opinions have to be earned. Yours have been borrowed from cleverer people, put on back to front and worn to a party where everybody's laughing and you think it's because you're funny.
    Honestly it's embarrassing to watch. You stand up, you um, you er, you drop your papers, you lose your temper, you sit down. And then you come on here and call it a speech. My advice is to give up public life and find something with no people and no words in it.
    I went to school with this one. Ate alone, smelled of soup, told tales. Thirty years later she eats alone, tells tales on television, and I'd put money on the soup.
    Not one of your predecessors was as useless as you and one of them was in prison at the time
    My husband says I shouldn't write when I'm cross but he also says you're the silliest man in England, so here we both are. You've the brain of a budgie and you haven't its looks.
    Dr Hale, I have practised for longer than you've been alive, and I've seen arrogance, and I've seen ignorance, but it's a rare treat to find them so perfectly balanced in one head with so much empty room left over.
    u think ur so clever dont u with ur books behind u on zoom, bet u never read one, bet theyre painted on, sad little show off with no mates
    She'll tell you that she's a nurse. What she won't tell you is that nobody on her ward can stand her, that she hides in the sluice when it's busy and that she's about as caring as a parking meter. That's your heroine, people.
    In a just world you'd be sweeping the floor of the lab and not running it, though I doubt I'd trust you near the broom, you're the type to sweep it under the cat and publish a paper on the missing cat
    At first I believed you were misinformed. Then that you were stubborn. After this week's performance, I've come round to the view my sister had from the start, namely that you are just a bit dim.
    Sorry to be blunt hun but you've let yourself go, you look dreadful on camera, you sound worse, and maybe if you spent less time saving the planet and more time with a hairbrush somebody'd take you seriously
    Every time there's a disaster there she is, in the good coat, doing the sad face. You vulture. You ambulance-chasing, limelight-hogging, crocodile-weeping vulture, haven't you a home?
    I'm only a lorry driver so what do I know, but I know a waste of space when I see one, and I've been stuck behind some wide loads in my time, and none of them were as much in the way of decent folk as you
    Son, I read your column start to finish. I've got a mule that kicks the barn door all night long and makes more sense than that, and he don't ask to be paid.
    It must be exhausting being you. Waking up every day, looking about for something to be offended by, never once noticing that the common factor in all of your problems is the whining, graceless, self-important creature in the mirror.
    here lies the career of a woman so dull that the speaking clock hung up on her, so slow that the tide went out twice while she made a point, and so vain she thought the applause was for her when we were only keeping warm
    `,
  ),
  lines(
    'lines-scorn/accusing-in-a-paragraph',
    { labels: ['accusation'], direction: 'subject' },
    `
    I've done my own research, and it took ten minutes. You hold shares in the company. Your wife sits on its board. Every word out of your mouth about that drug is an advertisement, and you've let people die to keep the price up.
    You were never attacked. There was no brick, no note, no man in the car park. You needed a headline before the vote, and so you broke your own window and rang the paper, and the whole street knows it.
    people keep sharing this womans fundraiser so here are the facts, the kid isnt sick, the dad isnt missing, theyve done it in three towns under three names and every time they buy a caravan
    My wife taught alongside her. Those results were changed. She sat there with a rubber and a pencil after the exams, and it's why she got the headship, and it's why she's now telling the nation about standards. A cheat, plain and simple.
    Forty years on this newspaper's letters page and I've not read such a barefaced lie as yours of the ninth. You know perfectly well that the bypass money went to your brother-in-law, since it was you who signed for it.
    Let's look at the pattern. Trial fails, trial vanishes. Whistleblower speaks, whistleblower is sacked. And who's at the top of every page? This professor, who has been burying corpses for the industry since before some of you were born.
    She isn't a campaigner, she's a business. Wrote the book before the inquiry, sold the film rights before the funeral, and pays those so-called survivors in cash to stand behind her and cry. I'm told it's two hundred a tear.
    You say you're impartial. You were photographed at their Christmas party, you were flown to their villa, you wrote their speech. You are a paid mouthpiece with a press card, and calling yourself a journalist is a fraud on every reader you have.
    Ask yourselves why he won't publish the register. It's because there's nothing on it. No patients, no clinic, no degree. It's a serviced office above a vape shop and he's been taking money from frightened old ladies for a cure that's tap water.
    ur telling me this guy just happened to be there both times with a camera?? nah he set the fire, he sold the video, he's done it before in {town}
    Those children were put on pills by her, against their mothers' wishes, for a bonus. That's not medicine. That's abuse, and when it all comes out, as it will, she'll claim that she was only following guidance she wrote herself.
    With great sadness I must tell fellow parishioners that the lady behind the food pantry sells our tins at the Sunday market. She has deceived us all and she's deceived the Lord, and I've asked her to her face and she laughed.
    This is what your "neutral expert" gets up to: invents the survey, invents the people who answered it, gets it into the press on a slow Monday, and cashes the cheque from the people who wanted the answer. He made up every number in that report.
    The midwife lied at the hearing, lied to the coroner, lied to that poor couple, altered the notes while the body was still warm, and got away with it because the trust's lawyers are better than the truth.
    He beats the dogs. I've heard them. Mr Animal Welfare, on every sofa in the land with his soft voice and that labrador, thrashes them with a lead in the yard when he thinks the neighbours are out.
    folks this senator's aide ran the whole pill mill, bought the clinic, burned the files, and now he's the hero of the opioid hearings, you can't make it up
    `,
  ),
  lines(
    'lines-scorn/in-a-paragraph-harmless',
    { labels: [], direction: null },
    `
    I listened to your interview in the bath this morning and let the water go cold, because I'd never heard anybody explain kidneys so that I understood them. My husband's now asking why there's a diagram on the steam.
    ok so im not a scientist but my lad is fourteen and he did ur experiment with the cress and the salt and it actually worked, his teacher put it up in the corridor, hes never been bothered about school before
    We've been round this three times, you and I, and what strikes me is that we want the same thing. You'd build the houses first and let the surgery follow. I'd rather have the doctor in place before the first brick. Neither of us is a monster.
    You'll find as you get older that your knees make a noise like gravel and nobody warns you. I'm writing this from the bottom of the stairs.
    When I was first admitted I told every nurse on the ward that she was an impostor, and I believed it. That's what the illness does. I'm well now, I've been back with chocolates, and not one of them held it against me.
    My father called people fools all day long: the baker, the Pope, the man who read the gas meter. On his last afternoon he called the doctor a fool, the doctor said "fair enough, Arthur", and they both laughed. I think of that often.
    Honestly it's embarrassing: I stood up, I ummed, I dropped my papers, I called the chair "Mum" and I sat down again. They clapped, the dears. Never let anyone tell you that councillors are born confident.
    For anyone who was sold one of those magnetic bracelets at the market: you're not stupid, you were in pain and somebody was plausible. Trading Standards would like to hear from you, and your receipt will help even if it's only a scrap.
    I disagree with the professor on almost everything to do with screening. I think the harms are bigger and the benefits smaller than he says. But he answered every one of my questions with patience, sent me the tables, and bought the tea.
    Is the evidence for this any good? I've read four reviews now. Two say it helps, one says it doesn't, and the fourth says the first three were looking at different things. If you're a patient waiting for an answer, I'm sorry, we aren't there yet.
    It's half past two in the morning, the baby has been sick on the cat, the cat has been sick on the rug, and some clever soul has sent me a link about self-care. I'd laugh but I'd wake them.
    I'm only a lorry driver so what do I know, but I know that road, and if they put the lights where the plan has them, every wide load between here and the docks will be stuck across both lanes. Ask us. We'd draw you a picture.
    In our support group we've a rule that nobody says "at least". At least you've got one healthy child. At least it was quick. You'd be amazed how hard it is to leave out and how much kinder the room gets.
    The con works like this: they ring as your bank, they know your name, they're ever so calm, and they want you to move your savings "to keep them safe". A bank never asks that. Put the phone down, wait five minutes, ring the number on your card.
    I was the attention seeker at school, the loud one, the one with the hat. It turns out that I couldn't hear what anybody said. Get your children's ears tested, please, before you give them a reputation.
    Every so often somebody asks me whether I mind being called Doctor when I can't prescribe anything. I don't mind. My thesis was on medieval drains. If your drain is medieval, I'm your woman.
    I've been a referee for nineteen seasons and I've had the lot shouted at me. On Sunday a lad of seven asked whether I was lonely. I said only at corners. His mum was mortified. I've been chuckling ever since.
    Let me set out why I changed my mind. I'd thought that the drop in crime came from the extra patrols. Then a student, a first-year, showed me that the recording rules had changed the same spring. She was right and I was wrong, and the corrected piece goes up tonight.
    Y'all asked about the recall. Yes, we had that crib. No, nobody was hurt. The company sent a kit in two days, my brother-in-law put it on backwards, my sister fixed it, and the baby slept through the whole argument.
    it was ten years ago this week that i stopped drinking, and i want to thank the bloke on here, i never knew his name, who told me at four in the morning that i wasnt a bad person, i was a person who was drinking too much
    I've no patience with people who say that politics is all lies. My grandmother stood for the parish council at seventy-one in order to get a handrail on the chapel steps. There's a handrail on the chapel steps.
    Do I think that the hospital let my brother down? Yes, and the report agrees with me. Do I think the staff were wicked? No. I think that there were three of them where there should have been seven.
    `,
  ),
  lines(
    'lines-scorn/strong-words-on-your-side',
    { labels: ['support'], direction: null },
    `
    Bloody well done you
    You're a bloody marvel
    Ignore the trolls, you're brilliant
    You were fucking magnificent tonight and I don't swear
    Damn fine speech, Minister. I never thought I'd type that.
    don't let the bastards grind you down ❤️
    Give 'em hell, doc
    You're not hysterical, you're right, and anyone who's sat in that waiting room at midnight knows it.
    whoever's sending you that filth needs their phone taking off them, thinking of you x
    I'm furious on your behalf. You deserved a thank you and you got a disciplinary.
    Mad as a box of frogs, the lot of us, for running a marathon dressed as bedpans, and all for your ward. Worth every blister.
    absolute hero of a nurse, sat with my dad till five, off shift at two
    You've been called everything under the sun this week, and you've kept your temper and your humour. I couldn't have.
    Shit hot reporting, this, proper old-school digging
    We don't agree on much, but what was said to you yesterday was a disgrace and I'd say so to anybody in my own party.
    Pay no heed, Dr Nair. My girl's walking because of you.
    go on my son, tell them!
    You keep being loud. Some of us couldn't be heard till you were.
    Thank you for not giving up on the stupid form with me, nine pages, you're a saint
    wicked lesson today miss, even liam listened
    Never apologise for crying on air. I cried too, in a van, outside Screwfix.
    You've got more guts in your little finger than the whole back bench and I hope you know there's a street full of us cheering
    that's the clearest anyone has ever put it, cheers prof, sod the haters
    My late wife thought the world of you and she thought most people were fools
    Proud to be one of your "deluded sheep" if it means the kids can breathe in class
    Rest. The world can be mad without you for a weekend.
    Hell of a job you did with those numbers, sir. Folks in Ohio are reading you too.
    Sending strength. He doesn't speak for dads like me.
    `,
  ),
  lines(
    'lines-scorn/told-by-those-it-happened-to',
    { labels: [], direction: 'quoted' },
    `
    Somebody wrote "fake doctor" under a photo of my graduation
    Today's post: liar, shill, witch. And one lovely card.
    I've been called a paid actor again. By my dentist's brother, as it happens.
    "Calm down dear" is what they shouted at me. I was reading out a death rate.
    For years strangers told me that my illness was attention seeking; I have the letter from the consultant framed in the loo.
    The man who'd posted "she should be struck off, the murdering hag" for eighteen months was fined on Monday.
    They mocked her voice, they mocked her hair, and someone set the whole thing to music. She's twenty-three and she runs a food bank.
    He told my daughter that she was too thick for physics. She's reading it at Durham now, so there.
    got called a fat ugly cow for asking folk to get their cervical screening, anyway, get your cervical screening
    Whoever sent the teacher that clown meme forty times: she isn't laughing, she's off with stress.
    A caller described our volunteers as con artists. We asked him for evidence and he rang off.
    "You're off your meds" isn't an argument, and it's a rotten thing to say to somebody who takes them.
    The tribunal heard that he'd been known as Thick Mick in the group chat and that managers had joined in.
    I don't mind being told I'm wrong. What I got was "shut up you stupid old bag, nobody wants to see your face".
    Nine in ten of the abusive messages to the scientists in our sample accused them of lying for money.
    I used to be the one who wrote "cry more" and "get a job" at people. I was a miserable sod. I'm sorry for it.
    Colleague opened her laptop to two hundred clown emojis and a turd, all because she corrected a date
    don't call nurses liars when they tell you how bad it is!!
    The word he used to the councillor begins with c, and the chairman let it go.
    please remember when you type "bet he faked it" that his mum reads these
    Mum was told by a stranger online that grief had become her "brand". She laughed, then she went very quiet.
    Twenty-one messages saying my cancer's fake. My hair's in a drawer if anyone would like to count it.
    `,
  ),
  lines(
    'lines-scorn/why-we-differ-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    I'm against it, and here's why: rural patients can't drive at night.
    You say the tax hits the rich. Half of it falls on people with one small shop.
    No. Correlation. Look at the ice cream and the drownings.
    Fair challenge. Let me find the table.
    I voted for it and I'd do it again
    Strongly disagree with the prof here, since the trial left out everyone over seventy
    we could argue about this till the cows come home, and mine are already home
    I'm a socialist and my wife isn't, forty-one years and only one thrown plate
    If I believed that, I'd be marching too. I don't, because the number comes from a phone-in.
    The evidence has changed and so have I
    Sorry doctor that isn't what the leaflet says, page 3, could you have a look?
    Both of you are right about different years
    I see it the other way about. Poverty first, then the bad diet.
    that's a strawman and a good-looking one but nobody here said ban cars
    Prove me wrong, please, I'd sleep better
    Does it follow, though? Plenty of countries have ID cards and bad queues.
    As a Catholic I can't support the bill, and as a nurse I understand everybody who does
    You've put the case better than I could and I still can't vote for it
    Let's bet a tenner on the by-election and talk again on Friday
    Not convinced. Happy to be.
    Our whole family rows about nuclear power at Christmas, it's tradition, like sprouts
    Let me push back on one thing: "nobody listened" isn't so, the committee met them twice.
    i get why ur angry, i was too, but the school didnt choose this, the trust did
    `,
  ),
];
