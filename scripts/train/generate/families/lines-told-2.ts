import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const told = { labels: [], direction: 'quoted' } as const;

/** Abuse asked about, listed, taught, imagined, denied or regretted. */
export const linesTold2: readonly Family[] = [
  lines(
    'lines-told/rhetorical',
    told,
    `
    Who writes 'hope you get raped' to a woman who organises the village fete?
    what sort of person calls a nurse a murderer on her birthday
    Is there anybody alive who thinks "you should be shot" is a point about parking?
    How does a man sit down with a cup of tea and type 'your baby should have died'?
    Since when was 'die, hag' a contribution to the debate on {topic}?
    Why do I know what a total stranger wants to do to my doctor's neck?
    At what point did we decide that "traitor" was a normal thing to shout at a woman buying stamps?
    Do they kiss their mothers with the mouths that call a nine year old's dad a nonce?
    Could you look a nurse in the eye and say grifter? You couldn't. You'd ask her where the toilets were.
    And the purpose of telling a bereaved father he's a paid liar is what exactly
    Would you let your son talk to a teacher like that? "Fat slag"? To her face? Then why's it fine under a tweet?
    has anyone ever changed their mind after being called a braindead sheep
    Which of the Ten Commandments is it that says thou shalt call the vicar a whore?
    Does the man asking for her home address really want to post her a birthday card? No.
    So what did the lollipop lady do to earn 'scum', 'vermin' and 'rot in hell' before half eight in the morning?
    What happened to this country that you can't mention measles without getting a noose emoji
    How many times does {name} have to be told to go back to where she came from before the party says one word?
    You wonder what's missing in somebody's life that they go looking for a widow to call a liar.
    Where do I even report a message that just says we know your car?
    Am I meant to be flattered by "I'd still do her"? Is that what passes for a compliment in 2024?
    Tell me how 'parasite' helps anyone get a hip operation. I'll wait.
    Is it free speech when nine men say in turn what they would do to the mayor with a cricket bat? Asking as a lawyer.
    Why is 'retard' back? I thought we'd finished with that one when I was at school.
    can someone explain to me why people who call doctors quacks end up in A and E like the rest of us
    Whose bright idea was it that the answer to a woman with a clipboard is "get back in the kitchen"?
    What are you supposed to say to your own kids when the neighbour has put TRAITOR LIVES HERE on a bedsheet?
    Who raised him? Who hears their lad call a councillor a dirty Arab and passes the gravy?
    Ever noticed that nobody writes "lying bitch" under the men's posts, even when they say word for word the same?
    Would 'string her up' be so funny if it were your sister, Gary?
    When a grown adult says an epidemiologist should be fed to pigs, whose job is it to ring his mum?
    `,
  ),
  lines(
    'lines-told/imagine',
    told,
    `
    Imagine opening your phone after a night shift and the first thing you read is that you ought to be gassed.
    Imagine you're twelve and your dad's name is on a poster saying CROOK.
    Picture it: you've sat with a dying man all night, and at breakfast somebody called patriot-something says you killed him for cash.
    Put yourself in her shoes. You sign up to help with allotments and you're told you'll be found in a ditch.
    Suppose every time you left the house someone muttered 'pig' or 'terrorist'. How long before you stopped leaving?
    just think for a second how itd feel if 300 people called YOUR nan a lying witch
    Imagine being so angry about a bus lane that you'd wish leukaemia on a child. People did that. To my friend's child.
    If your boss had 'we will hang you' read to him at every meeting, he'd have security. Councillors get a leaflet.
    Say it were your daughter on that stage and the chat was full of what they'd do to her. Still banter?
    Let's pretend for a moment it's the man with the hi-vis getting "nice legs, shame about the face" at every site meeting.
    Try this. Take the reply "ugly, thick and a liar". Read it aloud to your own wife. Now press delete.
    Think what it takes to go on holding surgeries when a letter has told you that the next one will be your last.
    Imagine explaining to a Martian that the person who discovered the cure gets called a butcher by people who took it
    You'd think from the comments she had eaten a child: monster, beast, filth, thing. She closed a car park.
    Imagine the postman knowing that every third card says drop dead.
    `,
  ),
  lines(
    'lines-told/lists',
    told,
    `
    A partial list from one weekend: liar x 46, shill x 31, 'die' x 9, cow x 22, a drawing of a gallows x 1.
    Things I've been called this year, in order: hero, angel, selfish, greedy, murderer.
    Bingo card for women MPs: shrill, hysterical, ugly, barren, mad, bitch, back to the kitchen, who did you sleep with. I had a full house by noon.
    1. You're lying. 2. You're paid. 3. You're a man. 4. I know where you live. Those are the four stages of replying to {name}.
    So far today: one "grifter", two "commie", a "Karen", and someone who wants me deported to {town}.
    Our coding scheme had six categories, e.g. death wish ('hope you choke'), exposure ('where does she live') and slur.
    Exhibit A: "quack". Exhibit B: "paid quack". Exhibit C: "paid quack who should swing". All sent by one man in one hour.
    nonce, melt, wrong un, grass. thats four words from four mates of yours about a bloke running a youth club
    Top replies to the head of nursing: you people make me sick / murderer / nice tits / hope your ward burns / get well soon (that one was mine)
    Received by our small office since the autumn: 3 death threats, 1 dead rat, 17 calls in which a man breathes, 400 emails with the word treason.
    Monday: witch. Tuesday: witch with a pitchfork emoji. Wednesday: police.
    Words which the filter hides from her: scum, slag, rat, hang, rope, address, kids. Sad that the last two have to be there.
    Under one photo of a man in a dress at a library: groomer, pervert, freak, it, 'woodchipper'. He was reading The Gruffalo.
    Abuse by type, in our survey of councillors: insults 71%, accusations of corruption 44%, threats 19%, 'I know where you live' 12%.
    The greatest hits of my DMs: 'ur fat', 'ur paid', 'ur mum would be ashamed' (she wasn't), 'ur dead' (I'm not).
    `,
  ),
  lines(
    'lines-told/indirect',
    told,
    `
    He said that she deserved to be dragged through the streets, and the host laughed.
    They keep telling her to kill herself, and the platform keeps telling her it doesn't breach the rules.
    The email asked whether I was afraid to start my car.
    A woman at the school gate told my wife that I should be ashamed to show my face, that I was a liar and a coward.
    It was suggested, in capitals, that I be sterilised.
    Someone claims she bought her PhD. She didn't. I sat behind her for three years.
    The letter wished her a slow and lonely death and was signed by a Christian.
    He reckons she's only there for the diversity quota, and he's told her so, and HR have told him something too.
    She's been accused of faking her symptoms by a man who's never had a cold for longer than a day.
    They implied on air that he liked little boys. He's a Cub leader. He's suing.
    One commenter urges others to turn up at the practice and "have a word". Another gives the opening hours.
    My brother, drunk, announced that all doctors were murderers and that mine in particular should be in prison.
    Apparently the post says I'd be prettier with my mouth shut.
    Half of them want her sacked, a quarter want her jailed and one or two want her dead, and it's about a zebra crossing.
    It's been put about in the village that you pocketed the roof money. I count the roof money. It's all there.
    A bloke in the pub was going on about how somebody should run that cyclist off the road. Nobody laughed. Good.
    he told her she had blood on her hands n she just said id like to wash them then, im on shift
    The caller hoped that the baby would be born dead. The caller was sixty four and has grandchildren.
    There's a rumour going round that {name} was struck off. It's untrue, and the GMC register is free to search.
    You were said to be a fraud by a website that sells magnetic bracelets.
    They asked him if he still beat his wife, what he'd been paid, and where his daughter went to dance class.
    I understand the gentleman has described our chair as a degenerate. Our chair is a retired organist.
    In the letter he informs the surgeon that God will strike her down and that he'll help if need be.
    People have been urging each other to ring her husband's work. Please don't, and please report it.
    Supposedly I'm going to be "dealt with" after the election. I've told the constable and the cat.
    My neighbour was told in the queue, loudly, that Poles had no business voting on our library.
    She had it put to her on live radio that mothers like her should've been sterilised. She answered with a statistic.
    There was some shouting about hanging, then a song, then they went for chips.
    The consultation response, all forty pages of it, says that officers are imbeciles and the chair is corrupt.
    A man rang to say he'd be round with a shovel; the desk sergeant, bless him, went round first.
    `,
  ),
  lines(
    'lines-told/teachers-academics-moderators',
    told,
    `
    In our corpus the noun most often found beside 'expert' is 'so-called', and the next is 'fraud'.
    The term 'cockroach' has a history, and in Kigali you can read what came after it.
    Year 9 were asked why "that's so gay" hurts even when no gay person is in the room. Best lesson of the term.
    As a linguist I'd note that 'sheeple' does the same job as 'vermin': it takes a crowd and makes it less than human.
    Mod note: I've removed nine comments calling the OP a slag. Do it again and you're out.
    My PhD is on death threats sent to climate scientists. Chapter 3 is just the word 'hang'.
    Please don't post people's addresses here, even if you think they're a crook. Locked. (Admin)
    Slurs for Travellers are still said aloud in staff rooms where nobody would dream of using the others.
    We coded "you should be in jail" as an accusation and "you should be in a coffin" as a threat. Two raters, kappa 0.81.
    A pupil asked me today if it's racist to say 'go back to your country'. Yes, I said, and we spent the hour on why.
    House rules: no nonce, no Nazi, no 'kill yourself'. Argue about the cricket like adults.
    The paper finds that women academics are called "hysterical" four times as often as men who publish the same result.
    To those who think we're soft: I've spent six years reading 'I hope she dies' for a living, and I'm telling you that it matters.
    The word 'spastic' was on the side of a charity's vans until 1994. Language moves. It's worth teaching how.
    Training day tomorrow: how to log a message that says "I'm watching you" so the CPS can use it.
    Our study of 14 million replies found that insults such as 'idiot' fade in a day, while "traitor" keeps coming back for years.
    I run a forum for gardeners and I've had to ban a man for telling a lady that her dahlias, and she, should be burnt.
    Why is 'tranny' on the blocked list and not 'trans'? Because one's a slur and the other's an adjective.
    In assembly I read out, with her leave, what was sent to our caretaker. You could have heard a pin drop at 'dirty foreigner'.
    hi all mod here pls stop quoting what he called her, even to condemn it, she can still see the thread
    Dehumanising speech (rats, filth, infestation) reliably comes before violence; that's the finding of forty years of work.
    I mark essays on misogyny. This term's source is a comment thread, and 'make me a sandwich' appears twice on each page.
    Reminder from the safeguarding lead: if a child has been told to kill themselves online, don't delete it, bring us the phone.
    Ask yourself as a moderator: is 'grifter' about something she did, with evidence, or is it just thrown?
    A footnote for those citing me: I listed the phrase "useless eaters" because the Nazis used it. I don't hold that view. Obviously.
    The etymology of 'quack' is Dutch, a hawker of salve. How it came to be shouted at virologists is chapter five.
    In my tutorial today a lad said that 'bitch' is harmless; then the women read out their week.
    Lecture two: from "enemy within" to "enemies of the people", or how papers learnt to love the word traitor.
    We're piloting a tool that hides messages like 'ur ugly kys' before a candidate has to see them.
    Automatic filters miss "someone ought to pay her a visit" and catch 'this chicken is killer'. That's the whole problem in one line.
    `,
  ),
  lines(
    'lines-told/denials-and-regret',
    told,
    `
    Nobody's saying you lie. We're saying the figure on page nine is from last year.
    I never called her a fraud, and if somebody's told you so then I'd like to see the post.
    I'd not call him a crook, ever. I think he added it up wrong.
    For the record: the account that told {name} to drop dead isn't mine. I've been cloned and I've reported it.
    I once called you a clown under a video about masks. I was wrong, and I'm sorry.
    You're not a traitor, whatever my brother-in-law shouts at the telly.
    Three years ago I wrote that nurses who spoke up were 'attention seekers'. I've been on a ward for a month now. I take it back, all of it.
    it isnt true that i said she should be sacked let alone hung, i said i disagreed with her
    Deleted my tweet with 'idiot' in it. It was uncalled for. The point about the drains stands.
    I am not suggesting that anyone took a bribe. I'm asking why the minutes are missing.
    I regret the word scum. I was in pain, I'd waited nine hours, and you weren't the one who kept me waiting.
    No one here thinks you're stupid, love. We think you were badly briefed.
    Just to be clear to everyone piling in: I don't think he's a predator, I never said it, please stop tagging me.
    I used to believe doctors like you were paid to lie to us. Then I met one who cried with me.
    When I was fifteen I sent a footballer monkey emojis. I'm thirty now and I think about it each week.
    She isn't a murderer, she isn't a witch and she isn't 'controlled'. She's a woman with a spreadsheet.
    I wouldn't dream of calling the committee corrupt; slow, yes.
    To the GP I called a lazy cow in reception on {day}: it was my mum's scan and I lost it. Flowers are on the desk.
    Whoever says we want cyclists dead hasn't read our leaflet, which asks for a bell and a light.
    I take back 'liar'. The letter was dated the 4th as you said.
    He never threatened anybody. He said he'd see them in court, and he did.
    There's no evidence she faked her degree. I looked, because I was told she had. She hadn't.
    My son wrote that thing about hoping your house burns down. He's twelve. He'll be writing to you by hand, and he's lost his phone.
    Calling you 'Hitler' over a bin collection was, on reflection, a bit strong. Sincerely, no. 42.
    If it came across that I think all Muslims are to blame, that's not what I meant and not what I think.
    I was one of the people who wrote shill under your threads in {year}. Got long covid since. Forgive me if you can.
    Not a fraud, not a fake, not an actor: my dad really did die on that ward, and the registrar who rang me was kind.
    I won't join in with 'grifter'. I've met her. She drove forty miles to talk to nine of us in a cold hall.
    apologies to {handle} for calling her thick last night. that was the cider talking and its not who i want to be
    We at the residents' group do NOT endorse the leaflet that calls Cllr Bright a thief and have asked for it to be withdrawn.
    `,
  ),
];
