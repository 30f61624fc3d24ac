import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Debate under news articles: long comments, where one sneer decides, or none is there. */
export const linesDebate3: readonly Family[] = [
  lines(
    'lines-debate/insult-long',
    { labels: ['insult'], direction: 'subject' },
    `
    I have followed this correspondence with growing despair. One expects a certain standard in these pages and then up pops yourself, brandishing a statistic you don't understand about a railway you've never used, in prose a badger would disown. Kindly spare us a sequel.
    So your answer to the housing crisis is to build nothing, anywhere, ever, and when young families complain you tell them to skip the coffee? What a vile, complacent old toad you are. I hope your hydrangeas fail.
    I was going to reply with figures, and then I looked at your posting history, and realised that I would be better employed reading them to my tortoise. He has a longer attention span, a kinder nature and, on present evidence, more qualifications.
    Thirty years I worked on those wards. You have done what, exactly? Watched a documentary? You sit there in your dressing gown telling nurses how to nurse, with biscuit crumbs down your front and not a clue in your fat head.
    What's it like to be wrong about everything? I mean it. You were wrong about the euro, wrong about the bypass, wrong about masks and wrong about the ref on Saturday. At some stage a person with a working mind would wonder, but there we are, you haven't one.
    The council tax bands were set on 1991 values, which you would know if you had the wit to look it up instead of dribbling on about your bins. It's people like you who make local democracy a laughing stock. Ignorant, loud and proud of both.
    I see Mr Angry of the Allotments is back. Last month it was fluoride, this month it's 15-minute cities. Next month, little green men. Get yourself a hobby or a doctor, because at the moment you are just a sad crank shouting at dinner ladies.
    Let me make this easy. Boat: thing that floats. Visa: bit of paper. Asylum: big word, we'll do that next week when you are rested. Honestly, arguing with you is like reading a bedtime story to a brick.
    You claim to be a scientist. Of what, custard? No scientist would confuse weather with climate, and no adult would keep doing it after being told six times. You're either a liar or a simpleton and I'm leaning towards both.
    My goodness, what a performance. Four hundred words on how oppressed you are, typed in a warm house with two cars outside. You are a spoilt, self-pitying, tedious little person and I suspect that even the dog has stopped listening.
    Every time there's a story about a girl being attacked you turn up to ask what she was wearing. There's something badly wrong with you, you creepy little man, and your poor wife has my sympathy, supposing that anyone was ever desperate enough.
    I taught for three decades and I can spot the type at once: bottom set, back row, blames the teacher. Still can't tell 'their' from 'there' and now proposes to run the education system. Detention, you lump.
    Funny how it's always the people who never left the village that tell us what the world is like. You have been nowhere, read nothing and met no one, and it shows in each pinched, mean little sentence you write.
    So brave, sneering at the homeless from behind a cartoon avatar. You're a coward and a bully, the sort of pathetic specimen that kicked sandcastles as a kid, and one day you'll need a stranger's help and I hope that they remember your name.
    Imagine typing all that about pronouns when the story was about a fire. You are obsessed, you're weird, and you should be kept away from a keyboard for the good of the nation, you one-note crackpot.
    There are two sorts of people in this thread: those who have read the inspector's report, and thick-as-mud blowhards who saw a headline. Guess which you are. Go on, guess, I'll wait, though with your speed I should bring a sandwich.
    Fella from Alberta here. Buddy, I've met fence posts with a better understanding of equalization than you. Turn off the talk radio, put down the rye, and have somebody literate read you the actual formula. What a hoser.
    It is people precisely as stupid as you who got us into this. You believed a bus. A BUS. You'd believe a tram if it flattered you. And now you have the brass neck to moan about queues at Dover, you gullible great oaf.
    What a charmer. Laughing at a pensioner because she struggled with an app. I'd like to think that you'll grow up, but from the greying profile picture I'd say the ship has sailed, and taken your manners, hair and brains along with it.
    So let me understand. You don't vote, you don't pay, you don't volunteer, you don't so much as pick up after your dog, but you have views on the state of the town. You're not a citizen, you're a stain with a library card.
    I've said it before: never debate with an idiot, he drags you down and beats you with experience. You, sir, could drag the Titanic down. I'm off to have a conversation with the wall, which at least has some plaster between its ears.
    Yes yes, we all know you were a big noise in the union forty years back. Nowadays you're just a noise. A flatulent old bore who wheezes the same three slogans at people half his age, who laugh at you, by the way. All of them.
    `,
  ),
  lines(
    'lines-debate/healthy-long',
    { labels: [], direction: null },
    `
    I have followed this correspondence with interest, having used the line daily for twenty-two years. One contributor says that trains were better under British Rail. In some ways they were, and in others they were filthy and late. What I would like, and nobody has offered, is a timetable I can trust on a Sunday.
    So the answer to the housing crisis is said to be the green belt, and I'm torn. My daughter is 34 and lives with us. The field at the end of our road has skylarks. I don't think I am a villain for wanting both a home for her and somewhere for them.
    I worked thirty years on those wards and I retired last spring. We were short every single night. When people ask what went wrong I tell them there wasn't one moment, it was a thousand small decisions by folk who never had to look a family in the eye.
    What's it like to be proved wrong? Quite refreshing, as it turns out. I argued against the pedestrian street for months in these comments. I've now bought my fish there every Friday since June and the fishmonger says his takings are up. I withdraw my objection.
    The council tax bands were set on 1991 values and nobody has dared to touch them since. My two-up two-down in Burnley pays more than some mansions in Westminster. You needn't be a socialist to think it odd. Revalue, phase it in over ten years, protect widows. Done.
    My father came from Jamaica in 1958, drove a bus for thirty years, and paid every stamp. In 2014 they asked him to prove he lived here. So forgive me if I read the phrase 'administrative error' with less patience than the minister would like.
    Let me try to set this out calmly. A person who arrives by boat can claim asylum. If the claim fails they can be removed. The trouble is the three years in between, which is a staffing matter, and staffing was cut by half. You may want fewer arrivals or more; either way you need caseworkers.
    I am a scientist, and I'd urge a bit of caution on all sides. One cold May doesn't disprove warming and one hot July doesn't prove it. The thirty-year line is what matters. It is going up, and I would be delighted if someone could show me that it isn't.
    We took the kids out of school for a term when I was ill, and got threatened with a fine. I was angry then. Looking at it now, from the other side as a governor, I can see why the rule is there and why heads ought to be trusted to bend it.
    When a girl was attacked on the towpath the police told women to walk in pairs. I understand the intention, but it's the lighting that wants fixing, and the men who need telling, not us. Could the council please say when those lamps are going to be repaired?
    I left school with nothing, bottom set, back row, and my spelling will tell you so. I also ran a haulage yard for twenty eight years with forty lads on the books. Do not tell me vocational courses are second best. They kept a roof over all of us.
    I never left this village, that's true, and don't regret it. But my neighbours now come from Kerala, Gdansk and Hull, and between us we keep the shop, the choir and the cricket team going. If that's decline then I would like a bit more of it.
    Anyone who has slept rough will tell you that the cold isn't the worst of it, it's being stepped over. I had fourteen months. A hostel worker who argued with me about football every night got me out. Fund the hostels. That's all, that is my whole politics.
    There are two separate questions here and folk keep muddling them. Was the dismissal lawful? The tribunal says no. Was the conduct acceptable? Most of us would also say no. An employer can be right about the second and still lose on the first by skipping its own procedure.
    Fella from Saskatchewan here. Equalization isn't a cheque from Alberta to Quebec, it comes out of federal revenue that we all pay. You can still think the formula's unfair (I do!) but let's at least be mad about the thing that exists.
    I believed the bus, as it happens. So did my sister, who's a nurse. We weren't stupid, we were desperate, we'd watched Mum's ward close. What makes me angry is how little anyone has asked since then what we actually hoped for.
    Struggling with an app at 79 isn't a character flaw. I ran a signal box by lever, bell and memory. I can learn most things if they're explained, but not in four-point grey type while a queue builds up behind me in the rain.
    Having counted at nine elections I can promise you nobody is swapping ballot boxes. We are local people on minimum wage with sore thumbs, watched by party agents who would gladly have each other's sandwiches, never mind each other's votes. By all means come and observe.
    In Australia we went through this with the Voice. I voted Yes and I lost, heavily. I've tried since to speak to people who voted No without assuming I know why, and in every case I've heard something I hadn't expected. I still think they were wrong, mind.
    As a beef farmer I'd like to thank the vegan above for the most civil exchange I've had on here. We won't convert each other. She knows more about soya than I do, and I know more about hill grass, and it turns out that we both loathe the supermarket.
    The monarchy costs each of us about the price of a cup of tea, I'm told. Fine, but nobody asks me to curtsy to my tea. I don't wish the King any ill at all. He seems a nice man, and I'd simply prefer a vote.
    I'd defend the monarchy to anyone. Not because I think that they're better than us, but because I have lived in two republics where the president's face was on every wall, and I rather like a head of state nobody had to campaign for.
    I remember the local paper when it had eleven reporters and a man who did nothing but courts. Now it's two youngsters, a laptop and forty pop-up ads. They do their best. Yet nobody was in the room when the pool was sold, and that's how it was sold.
    People ask why a train from Leeds to Manchester needs to be fast when you can work on board. Try it. No seat, no signal, no heating, and a cancelled connection at Huddersfield. I'd settle for slow, honest and on time.
    Vaccines gave my brother a sore arm for two days. Measles gave my aunt a hearing aid for sixty years. I know that these are only two people, and that anecdotes aren't evidence, but you can look up the evidence too, and it says the same.
    My vaccine injury was real. The panel accepted it, and I was paid. I am not against jabs, my children have had theirs. I only wish one could say the first sentence without half the room backing away and the other half signing me up for a rally.
    `,
  ),
  lines(
    'lines-debate/accusation-commenter',
    { labels: ['accusation'], direction: 'subject' },
    `
    How much does the developer pay you per comment? Shill.
    You're a bot or you're on the council payroll, one or the other, no real person has a good word for that incinerator.
    Liar. You've never worked a shift in A&E in your life, you made up the whole thing for likes.
    Follow the money: {name} takes pharma cash and then comes on here to push needles.
    Funny how this 'ordinary mum' only ever posts when Labour's in trouble. Paid activist, nothing surer.
    Astroturfer. Every one of your posts is copied off the lobby group's website.
    This so-called journalist is a mouthpiece for the water companies, bought, boxed and delivered.
    You invented that figure, same as you invented the last, because you are a serial fabricator and you know it.
    Another fake grassroots 'residents' group' run by one woman from Conservative HQ. Hello, Deborah, we see you.
    The author is a stenographer for the unions and ought to be made to declare it.
    Controlled opposition, that's all you are. You were put in this thread to make the rest of us look mad.
    Fake doctor, fake degree, fake name. What's real about you, the invoice?
    So our local hero campaigner pockets ten grand in 'expenses' a year while running a save-the-pond page. Grifter.
    I smell a rat. Nobody writes forty posts in favour of a bus lane unless someone's paying them.
    Kremlin troll spotted. How's the weather in St Petersburg, 'Dave from Dudley'?
    You're a plant. Same phrases, same hours, same three links. Tell your handler that it isn't working.
    {name} sold out this town for a seat on the board, and you come on here covering for him because you're on it as well.
    Every word this man says about heat pumps is a con. He sells the ruddy things.
    You have been caught lying twice in this thread and you're going for the hat-trick.
    Climate scientists like her fiddle the data to keep the grants rolling in, and she's one of the worst offenders.
    Nobody believes your sob story about food banks, love. You're a fraud fishing for donations.
    The BBC reporter is just a party activist with a lanyard, has been since her student days, hired for it too.
    `,
  ),
  lines(
    'lines-debate/healthy-challenging-sources',
    { labels: [], direction: null },
    `
    May I ask who funded the survey? It isn't stated, and with housing polls it does matter.
    For the sake of openness: I'm employed by the developer, in the accounts office. These are my own views and I live opposite the site.
    I couldn't find that quote in Hansard. Do you recall the date? I am not calling you a liar, I'd just like to read round it.
    Has anyone checked whether the 40% is of all claims or of new ones? I suspect it's the latter, which changes everything.
    People keep accusing one another of being bots. I'm a retired plumber from Rhyl with a bad knee, for what it's worth.
    The lobby group's figures may be right, but they are a lobby group. I'd sooner see the raw data.
    I made a mistake earlier: the grant was ten thousand over five years, not each year. Sorry for the confusion, and thanks to the chap who spotted it.
    You asked where I work. I'm a ward clerk, not a doctor, and I only know what I see from the desk.
    It would help if the campaign published its accounts. I have no reason to think there is anything wrong, sunlight never hurts, that's all.
    Is the reporter related to the councillor of the same surname? If not a line to say so would stop the gossip.
    No, I am not paid to say this. I wish! I simply like the tram.
    The study had 34 people in it, all of them students. I wouldn't hang a national policy on that.
    Snopes has a page on that photo, it's from a 2011 festival in Belgium. Easily done, I fell for it myself last year.
    I've read all 212 pages. The word 'ban' appears once, in a footnote about fireworks.
    The minister's figure and the union's figure are both correct, they count different things. One has agency staff, the other leaves them out.
    Two fact-checkers rated it misleading and one mostly true, so perhaps it's less clear than either of us thought.
    Lies travel quickly in an election week. Worth waiting a day before sharing anything without a name and a place on it.
    I used to sell heat pumps and I'd tell you the same: insulate first. There is no money in that advice, which is why you seldom hear it.
    That charity's overheads are 9%, it's on the regulator's site. I looked because I had the same worry.
    I'd be careful with 'everyone knows'. I'm part of everyone and I didn't.
    Your link goes to page two of a PDF that says the reverse. Was it the right one?
    A correction, if I may. The poll asked about 'some' cuts and not 'all', so the sixty per cent is softer than it looks.
    `,
  ),
  lines(
    'lines-debate/quoted',
    { labels: [], direction: 'quoted' },
    `
    Telling her to 'go back to your crayons' isn't an argument. Answer what she asked about the buses.
    I've been called a thick gammon, a snowflake and a bedwetter in one thread, and all I did was ask when the pool reopens.
    Someone above wrote that all landlords are parasites. I don't think that helps my tenants or me.
    'Do try to keep up, dear' – the standard of reply a woman gets here for quoting an official statistic.
    Moderators, can you look at the comment that calls the author a cretin and a hag? She wrote about library hours.
    When did 'typical leftie drivel' become a rebuttal? Asking as a Tory.
    He told my seventy-year-old mother she was too stupid to vote. I don't care how strongly you feel about Europe, you don't speak like that.
    Remainers called us thick, Leavers called us traitors. I moved my vote twice and got both.
    Please stop saying 'liar' to each other. Two people can misremember the same meeting.
    The councillor read out some of what she'd been sent: 'useless fat cow', 'get back in the kitchen'. The chamber went silent.
    I left the old forum because one man followed me from thread to thread, posting that I was a paid shill and a fraud. I teach Year 4.
    It's wrong to describe asylum seekers as vermin, whatever you think of the policy, and I was glad to see that post taken down.
    In the eighties it was 'scroungers', now it is 'shirkers'. A new word every decade, and it's always my brother in his wheelchair who hears it.
    One reader has suggested I have 'the brain of a pigeon'. I have passed this on to the pigeons, who are considering their position. – The author
    My post on climate got 300 replies. Around forty were facts, the others were 'cry more', 'libtard' and a picture of a clown.
    Calling farmers 'subsidised moaners' while eating three meals a day takes some nerve.
    They screamed 'scab' and 'rat' at my dad in 1984, and there are families in our street who've not spoken since. I'd hate to see it come to that again over a strike ballot.
    He wrote 'all cyclists deserve what they get' under the story of a girl who died. Her parents can read, you know.
    `,
  ),
];
