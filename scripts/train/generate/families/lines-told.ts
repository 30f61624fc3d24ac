import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const told = { labels: [], direction: 'quoted' } as const;

/** Abuse told of: supporters on what trolls said, victims on what they got. */
export const linesTold: readonly Family[] = [
  lines(
    'lines-told/supporters-repeat',
    told,
    `
    Four hundred replies under her clinic photo and half of them say fraud. None of them has ever met her.
    Somebody has just told a woman who runs a food bank that she is "scum". Have a day off, the lot of us.
    They called him a grifter for selling his own book at his own talk
    I scrolled down for about a minute and counted eleven 'liar', six 'shill' and one that I'm not going to type.
    The man with the eagle picture wants to know where she lives. Reported, and I'd ask others to do the same.
    So apparently asking for a lower speed limit makes you a "Nazi" now? That's what the Facebook group says about {name}.
    My mum read the comments on that clip and cried. One of them said the doctor should be hanged.
    what is it about a bloke explaining vaccines that makes people type DIE at him
    Under a post about her dad's funeral. Her dad's funeral. And he writes 'good riddance, hope you're next'.
    Honestly the first reply is "ugly cow" and the second is worse and she'd only said happy new year
    A grown man, two kids in his profile picture, telling a junior doctor to drink bleach.
    They say you take money from drug companies. I've seen your register of interests and it has a fruit basket in it.
    I see the word 'traitor' is back on your timeline. It was the same last {month} and nobody was held to account then either.
    Three people in this thread have said they'd like to slap {name}. Three. Over bins.
    someone replied to the councillor with a photo of her house. the platform took nine hours
    Every single time she's on the telly there's a fella saying he'd "do" her. Every single time.
    Imagine telling a paramedic who's just done a double shift that he's a crisis actor.
    It's the "go back where you came from" ones that get me, because she was born in {town} General.
    That account has now called you a paedo protector in fourteen separate tweets and it's still up.
    He gets called a muppet for fun but "we know what school your kids go to" isn't fun, is it
    Look at the quote tweets. Witch, hag, dried up, barren. It's like the seventeenth century with wifi.
    I screenshotted the lad who said he'd be waiting outside the surgery, in case you need it for the police.
    Whoever wrote that she sleeps with councillors for votes should be ashamed of himself
    We've had "plandemic puppet", we've had "needle Nazi", what's next on the bingo card I wonder
    His crime was to cycle to work. For this he's been labelled a communist, a parasite and a waste of skin.
    When they run out of arguments they go for her weight, as per the fat jokes under today's video.
    The reply that says "your son deserved it" has 900 likes. Nine hundred people pressed a heart on that.
    I don't even agree with {name} on {topic} but the person who told her to 'do the world a favour' wants locking up.
    read the replies to that nurse. charlatan, actress, murderer, paid puppet. she was talking about hand washing
    Some charmer has asked for your number plate so they can "say hello". Watch yourself this week.
    We get it, they hate her. But "someone should shut her up for good" isn't an opinion on planning law.
    How anyone can call a lollipop lady a fascist I don't know, but here we are in {town}.
    He's a retired headteacher and they're calling him a groomer because he read a picture book to infants.
    As soon as a woman with an accent opens her mouth they turn up with monkeys and bananas. It's vile and it's a crime.
    A troll said your tears were fake. Mate, I was in the room, half the room was in tears.
    Loads of them reckon the crowdfunder's a scam. The accounts are on the charity's website, page 12.
    Oh good, the "man hands" brigade has found her post about breast screening.
    Just had to explain to my daughter why a stranger would write "rope" under a picture of an MP.
    Someone's typed her street name and the word 'visit'. That isn't free speech, that's somebody frightened to open the curtains.
    the amount of people calling him a quack who then ask him in dms about their own knee is unreal
    Seen today in the replies: snake, rat, vermin, cockroach. About a vicar. In a village of 600 people.
    The blokes in there are rating her out of ten. She's giving evidence on maternity deaths.
    That thing about you being a plant for big pharma is doing the rounds again in the parents' WhatsApp.
    According to keyboard warriors my GP is part of a cult and deserves a "Nuremberg". According to me she found my lump.
    "Stupid bitch." That's the whole reply. To a thread with eleven references.
    One of them said she only got the job because of her colour, another said because of her legs, and both of them have 'be kind' in the bio
    Wow. Her kid's got a disability and a chap with a flag in his name has called the child a freak.
    You post a photo of a hedge and 'kill yourself' comes back in under two minutes. I timed it.
    people saying {name} is a crook and then when you ask what they mean it's that he claimed a train ticket to {town}
    Him calling {handle} a bent copper is going to end up with a solicitor, and rightly so.
    `,
  ),
  lines(
    'lines-told/victims-tell',
    told,
    `
    Since Tuesday I've been called a murderer 212 times. My husband has started counting so that I don't have to.
    He wrote that he knew which bus I get. I've stopped getting the bus.
    I got a card through the door with my children's names on it and 'tick tock' underneath.
    Woke up to a message that I should be put down like a dog. Fed the actual dog, went to work.
    They told me to go home. I am home. I was born over the chip shop on the high street.
    A patient's son rang reception and said he'd burn the place down with me in it. We were open again by two.
    It started with 'liar' and got to 'we will find you' within about six weeks, and I want other candidates to know that's the pattern.
    i posted one thread about masks and got 40 dms of men saying what theyd do to me. not posting again for a bit
    Someone mocked up a picture of me with a noose. The officer asked if I might have upset anybody.
    Yesterday a man shouted "traitor" at me in the Co-op while I was choosing yoghurts.
    My inbox this morning: one invoice, two newsletters, and a chap who hopes that I get cancer.
    I've been told to die in nine languages now, most of them machine translated.
    As a trans woman who dares to have a job I get "it" and "thing" before breakfast most days.
    I was nineteen when the first stranger offered to rape me for having views on buses.
    They said I faked my own illness for donations. I've got the scar if anyone at the Mail wants to see it.
    The worst one wasn't the swearing. It was the polite one that listed where I'd been on {day}.
    Dear all, I'm stepping back as chair. Being called a thief every week by people I've known since infant school has worn me out.
    "Lying cow", he wrote, and then he signed it with his full name and his allotment number.
    My secretary opens the post so that I don't see the ones with razor blades in.
    Never told anyone but after that interview I got a photo of my own front door from a number I didn't know.
    Fat, ugly, thick, past it: that's just the ones I got for wearing a yellow jacket on {programme}.
    I had to explain to my eight year old what 'slag' means because it was sprayed on our wall
    He said my late husband killed himself to get away from me. I'm a widow and a parish councillor. That's it. That's the post.
    the racist stuff i can report. its the drip drip of 'you dont belong on this council' that gets me down
    Funny how "you're a disgrace to medicine" always comes from a man selling supplements in his bio
    In twenty years of general practice I'd never been spat at. Since the autumn it's happened twice, with the word "poisoner" each time.
    I've been accused of being paid by Russia, by Israel, by Pfizer and by the council. Still driving a {year} Corsa.
    After the vote I had to move my daughter to my sister's, because they'd posted the name of her nursery.
    Someone I taught to read has just called me a nonce on the village page.
    They asked if I'd be "missed". The police call it a malicious communication. I call it a Wednesday.
    What I got for saying that libraries matter: one 'commie', one 'hag', one marriage proposal.
    You know you've made it when a total stranger sends you a wreath.
    Today's haul includes 'Islamist stooge' and 'Zionist stooge', from two men who should probably meet.
    I sat in the car park for forty minutes because a man on Telegram had said there would be people waiting.
    He messaged my wife to say she'd be next. She has never tweeted in her life.
    I was sent a video of somebody stamping on my leaflet and saying this is your face. I laughed at first. I didn't sleep, though.
    They call my wheelchair a prop. I'd love it to be a prop.
    As of this week my full address is on a forum with a map. We've had cameras put in, thanks to the fund for candidates.
    one of them reckons im a bot. im a dinner lady from {town} with a bad hip
    My crime, m'lud, was to say that children need measles jabs. My sentence is to be called a child killer by a man called Keith.
    I remember the exact words: 'nobody would even look for you'. I was at my desk eating soup.
    Apparently I'm a shill. The shilling hasn't arrived.
    I'd like to say that you get used to being called a Paki at bus stops but my father didn't and neither have I.
    What people don't see is the second account, and the third, all with my dead mother's name.
    There was a phase of pizzas, then a hearse, then the ones that were about my kids.
    He told me women like me are the reason men snap. He said it very calmly, on a doorstep, holding a leaflet.
    Being told to smile. Being told to swallow. Being told to shut up. That's a woman's first month in local government.
    A reader writes that I am, quote, the stupidest man ever to hold a pen. My mother has had it framed.
    got home, there's dog dirt through the letterbox and a note that just says SCUM. happy friday
    I kept a diary for the CPS. Page one says "called me a lying whore outside Greggs". Page ninety says "followed home".
    `,
  ),
  lines(
    'lines-told/news-and-courts',
    told,
    `
    A man from {town} who told an MP that she would "get what's coming" has been jailed for eight months.
    Court: pensioner, 71, admits sending GP messages calling her an evil witch who deserved to burn.
    Magistrates heard that the defendant had posted the doctor's home address and urged others to pay a visit.
    Police are appealing for witnesses after the word TRAITOR was painted across a councillor's garage in {town}.
    He pleaded guilty to three counts, including a voicemail in which he said he'd slit her throat.
    The tribunal found that colleagues had referred to the nurse as "the terrorist" for eighteen months.
    {paper}: teenager sentenced over 'kill all of them' posts about asylum hotel
    An inquest was told that the sixteen year old had received hundreds of messages urging her to end her life.
    Officers have recovered a letter, believed to have been posted in {town}, which describes the professor as a dead man walking.
    The judge said that to call a serving midwife a baby killer, day after day, was "a campaign of cruelty".
    In the dock at {town} Crown Court he wept and said he'd been drunk when he wrote that somebody should shoot the mayor.
    BREAKING man charged after MP's staff sent white powder and note reading 'rot in hell'
    Jurors were shown forty one tweets in which she was called a prostitute, a pig and a thief.
    The FA has condemned the monkey emojis sent to two players after Saturday's match. Three accounts have been suspended.
    A restraining order bans him from contacting the vicar, whom he accused of running a paedophile ring from the vestry.
    Lawyers for {name} say the leaflet, which branded him a fraudster, was false from start to finish. The publisher has paid damages.
    According to the report one in three women candidates had been threatened with rape and one in ten had been followed.
    Four arrests this morning in connection with the doxxing of school governors in {town}.
    The former soldier called the imam 'vermin' on a livestream watched by 6,000 people, prosecutors said.
    Did anyone else see the item on {programme} about the surgeon who gets told he's a Nazi every time he posts an operation list?
    Ofcom received 800 complaints after a caller on air described Travellers as rats.
    Sentencing him, the recorder said: "You told her that you knew where her children slept. It is hard to imagine a crueller sentence."
    The Speaker today told the House that a member had been sent a bullet in the post with her name scratched on it.
    A {town} bus driver has been sacked for telling a passenger in a hijab to get back to her own country.
    Man who asked Facebook group for councillor's address 'so we can sort him out' given community order
    He denies harassment. The trial continues on {day}, when the court will hear the recordings in which he calls her scum.
    Report out today: abuse of vaccine researchers. The commonest word, after the swearing, is "murderer".
    The comedian was dropped after calling disabled people scroungers in a routine. The venue has apologised.
    local paper has the story of that lad who got 16 weeks for telling the referee's wife he'd petrol bomb the house
    Prosecutor: he'd typed "hang the traitors" 340 times between {month} and Christmas. Defence: he'd lost his job.
    Detectives want to speak to this man after a charity shop volunteer was called a filthy Jew and pushed.
    The coroner read out the last comment on the boy's video, which was one word long and told him what to do.
    Old Bailey, court 12: the message to the minister said that he'd be gutted like a fish. The defendant told the jury it was a joke.
    A crank who claimed that {name} had faked a degree was ordered to publish a correction in the same size of type.
    The panel heard the registrant had called a colleague a 'silly little girl' and worse in front of patients.
    Two brothers who shouted racist abuse from a van at a lollipop man in {town} were traced through the dashcam.
    Anti-hate charity says reports of people being called groomer for working in a library have doubled in a year.
    Following threats to behead the head teacher the school will stay closed until further notice.
    A spokeswoman confirmed that a 54 year old man was cautioned for a tweet in which he hoped the minister would catch the virus and die.
    The High Court has found that "dishonest quack", as posted, was a statement of fact and defamatory.
    {name}'s attacker had searched online for where she lived, which surgery she held and what time she left.
    After the verdict {name} said: "He called me a liar for nine years. Today twelve strangers said otherwise."
    Nurse wins payout after boss called her menopausal cow
    The graffiti, which has since been removed, alleged that the candidate took bribes and slept with children.
    Ex-councillor fined £300 for tweet calling rival an inbred halfwit; says he will appeal.
    `,
  ),
];
