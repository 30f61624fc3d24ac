import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Comments under news articles: contempt of other readers, of politicians and of groups, and debate of the same subjects. */
export const linesLetters5: readonly Family[] = [
  lines(
    'lines-letters/royal-thread-polite-differences',
    { labels: [], direction: null },
    `
    You and I won't agree on this, but I enjoyed your point about Bagehot, I hadn't read him since school.
    I'd rather not see toddlers photographed at all, knee socks or otherwise. Let them be small in private.
    The Commonwealth isn't a country, as someone says above, it's a club of 56, and several members never had a king of ours at all.
    I type about tiaras at 3am because I'm feeding twins, please don't judge
    Sorry to hear you felt mocked. I think the flag waving is silly, I don't think that you are.
    I own forty two commemorative plates. My daughter wants none. Where does one take them?
    Fair challenge. I looked it up and you were right, the oath was changed in 1910. I'll buy the imaginary pint.
    Who actually owns the swans then?
    never been asked to a party at the palace but my uncle drove a coach there once and got a sandwich
    To the gentleman who told us to go and live in France: I do, it's lovely, and they're mad about your royals here.
    I feel sorry for that girl, whichever side you're on. She was 23 and every paper wanted a piece of her.
    Curtsy or don't, I can't see that it matters. Nobody's knees are getting younger.
    you make good points about cost, i make good points about continuity, shall we call it a draw and go to bed
    A correction from a dull old herald: the younger son doesn't get the title automatically.
    `,
  ),
  lines(
    'lines-letters/football-manager-and-players-insults',
    { labels: ['insult'], direction: 'other' },
    `
    Clueless fraud of a manager, stands there like a lost bloke in a car park with his arms folded
    The keeper has hands like wet bread and the brain to match. Sunday league would turn him away.
    Our chairman is a penny pinching clown who wouldn't know a left back from a left luggage office.
    That striker is fat, slow and stupid, forty grand a week to fall over. My dead nan had a better first touch and more hair.
    bottlers. whole team of gutless bottlers
    England fans are the thickest supporters on the planet, sunburnt bald boys in XL shirts singing about a war nobody there was born for.
    Pundit has nothing to say and says it in that nasal drone for two hours, I'd rather listen to a tumble dryer with a shoe in it
    Scousers, always the victims, never happy unless they're crying about something
    he managed to look gormless in high definition
    Absolute donkey at centre half. Turning circle of a barge, passing range of a shopping trolley, face like a dropped pie.
    Mancs are whiny plastic tourists, half of em couldn't point to the ground on a map
    The captain's a sulky overpaid baby with a neck tattoo and a vocabulary of nine words
    What a waste of a kit that winger is. Thick as two short planks, couldn't trap a bag of cement.
    FA suits, bumbling old duffers in blazers asleep at the wheel since 1966
    `,
  ),
  lines(
    'lines-letters/football-manager-and-players-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    He got the team selection badly wrong. Three centre backs at home to the bottom club, with two fit wingers on the bench, made no sense to anyone in the ground.
    The keeper should have come for that cross. Second week running he's stayed on his line and it's cost us four points.
    Bottled it from two up, again.
    Charging 62 pounds for an away end with no roof is a disgrace and the chairman knows precisely what he's doing to loyal fans.
    I thought the pundit was unfair. He showed one clip of the lad losing the ball and left out the eleven times he'd won it.
    striker looked miles off the pace, needs a rest or a rocket, nobody tracking back either
    England were dreadful to watch. Sideways, sideways, back to the keeper. The manager needs to let them play.
    Selling our best academy player for pure profit to balance the books shows how broken those rules are.
    The captain's tantrum at the fourth official set a poor example, there are under nines in the family stand copying it
    Five hour kick off change with no trains home. The FA treats supporters as an afterthought.
    Our recruitment has been woeful, forty million on a midfielder who doesn't suit the system and was never going to
    Sloppy first half, clumsy challenge, deserved red, no complaints about it from this Evertonian.
    they shouldnt have sacked her mid season, the women were third!
    That chant was out of order and I told the bloke beside me so. I've followed this club since 1971 and it shamed us.
    `,
  ),
  lines(
    'lines-letters/womens-sport-polite-belittling',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I have daughters so I can say this. Women simply weren't designed for football, and it's a kindness to tell them.
    A female commentator on a men's match is like a fish reviewing bicycles. The voice alone sends one to the mute button.
    Women referees are too emotional for the big decisions, it's biology and no one's fault.
    get back to netball and the washing up
    There's nothing sadder than a plain girl in shorts pretending she's an athlete. They should have husbands by that age.
    Nine out of ten of them are lesbians in any case, which rather tells you what the so called sport attracts
    Let us be frank, a woman's brain can't read a game. Lovely at many things, offside isn't one.
    Ladies' cricket is charming on a village green, but please don't insult us by paying the dears. The female is not a competitive animal.
    why do they let birds talk about boxing, stick to the weather love
    The gentler sex has no business in a rugby scrum and I find those who go in for it faintly revolting as women.
    Equal prize money for the weaker half of mankind. Pity rather than pay, I'd have thought.
    Gay players in the dressing room would make any normal man uncomfortable, I'm only being honest
    I blame mothers who let girls play with balls. It makes them coarse and no decent fellow wants that.
    `,
  ),
  lines(
    'lines-letters/womens-sport-argued-fairly',
    { labels: [], direction: null },
    `
    My daughter plays for the under 12s at Morpeth and she reads the game better than I ever did. Tuesday training in sleet, loves it.
    Should prize money be equal? At Wimbledon it is. In football the income differs by a factor of about fifty, so I'd argue for a share that rises with crowds.
    The commentary was excellent. I disagree with her on the offside but she knew the rule and I had to look it up.
    Not my cup of tea, women's football, I find it slow. Mind you I feel the same about the men's league two and I've a season ticket for that.
    record crowd of 91,000 at camp nou, people forget
    I played in a scrum for eighteen years as a woman and all I've got to show for it is a crooked nose and forty best friends.
    Are the ACL injuries down to boots, pitches or hormones? It's two to six times the rate in men and nobody seems sure.
    Netball gets less coverage than darts and a million people play it.
    Banned in 1921 by the FA, fifty years lost, that's why the standard is only now catching up
    It'd be nice to see a gay player in the men's game feel able to say so. The women's side shows that nobody dies of it.
    The WNBA took twenty years to break even and so did most of the men's leagues. Patience.
    Lovely to hear a female voice on the cricket and not a word about cake for a whole session
    My mother was the best bowler in the county, then she married and the club gave her the tea urn. She laughed about it, but I never have.
    boxing isnt for women or men if you ask me, im a neurologist
    `,
  ),
  lines(
    'lines-letters/trans-story-courteous-cruelty',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I wish these confused gentlemen well, in a hospital. What I won't do is pretend that a man in a frock is anything except a man in a frock.
    There's no such thing as a trans child, only a mad mother.
    Let's be adult about it, they are perverts to a man and want them nowhere near our changing rooms.
    Mental illness with a flag
    One pities them, as one pities anybody who thinks that he's Napoleon. But we don't give Napoleon a passport and a crown.
    My view, put gently, is that such people shouldn't be allowed to work with the young. It's a sickness and it spreads by contact.
    I shall go on calling the creature he, and laugh while I'm doing so. They've no right to courtesy until they stop playing dress up.
    The gays were bad enough and now we've got to clap for this lot. Give an inch.
    Nature makes mistakes, and a civil society used to hide them rather than put them on breakfast television.
    Not natural, not women, not welcome. I'll hold the door for a lady but I'll not hold it for one of those.
    I'd sooner my son were dead than one of them, and any honest father would say so.
    `,
  ),
  lines(
    'lines-letters/trans-story-careful-disagreement',
    { labels: [], direction: null },
    `
    I think that elite women's events should be based on sex and that trans people should be treated kindly everywhere else. I don't see why the two can't live together.
    My niece came out as trans at seventeen. The waiting list was five years. Whatever readers believe about the issues, that's a long time to be unhappy.
    What does the evidence say about swimming in particular?
    I swim with a trans woman on Thursday mornings. She's slower than me, and I'm 66. It's the tea afterwards that we both come for.
    The review found the evidence for puberty blockers to be weak. It also said that these young people deserve far better care. People quote only one half or the other.
    Strong views here so I'll keep mine short. Fairness in sport matters and so does dignity, please try for both.
    as a trans bloke i mostly want to talk about my allotment
    I'm a mother who worries about the changing rooms and I've been called names for it. I don't hate anybody. Cubicles would sort most of it out.
    The court ruled on what one word means in one act. It did not rule on how you should talk to your neighbour.
    Local parkrun lets folk choose and publishes the times, hasn't fallen apart yet
    My son, who used to be my daughter, is happier than I've known him. I didn't understand at first. I'm still not sure I do, but he laughs at dinner.
    Is there room for an open category, the way that darts and sailing do it? It seems to work there.
    Gay man of 71 here. I remember what they wrote about us in 1988 and I'm sorry to read some of the same sentences again.
    I changed my mind after the hearing, not about the people, about the rule
    `,
  ),
  lines(
    'lines-letters/referee-bribery-claims',
    { labels: ['accusation'], direction: 'other' },
    `
    Ref had money on it. There is no other explanation, he's a cheat and the league protects him.
    VAR is run by a crook in a portakabin who's been on their payroll since August, everyone in football knows
    bought. paid for. disgusting
    The linesman's a lifelong City fan and he fixed that for his own club. Check his old photos.
    She took a bribe to give the pen, look at how fast she pointed, it was arranged before kick off
    Doper. Nobody climbs like that at thirty eight on bread and jam, he's filled to the brim and the testers are in his pocket.
    The whole committee is corrupt. They sold the tournament for watches and then shredded the receipts.
    That jockey pulled the horse. Plain cheat, ask any bookie in Doncaster.
    Umpire has been rigging county matches for a betting ring in Dubai, my brother in law plays and told me so
    Our chairman stole the ground from us, he forged the vote and flogged it to himself.
    fake injury fake tears fake tan, lying diver
    The judges gave that boxer the fight because they'd been slipped envelopes. Robbery by three thieves in bow ties.
    He's a drug cheat with a foundation as a cover, every penny for the kids goes to his villa
    The journalist who wrote the match report is paid by the club. Stooge.
    `,
  ),
  lines(
    'lines-letters/referee-decisions-moaning',
    { labels: ['criticism'], direction: null },
    `
    Never a penalty. The ref was thirty yards away with a man in front of him and he guessed.
    VAR took four minutes and twenty seconds to reach the wrong answer, and nobody in the stadium was told what was being checked.
    Awful call, cost us the game.
    I've refereed parks football for 15 years so I'm slow to moan, but he lost control of that one in the first ten minutes by letting two bad fouls go.
    The linesman flagged when the lad was a yard on. It's his job to be level and he wasn't
    umpire got three lbws wrong in a session and we had no reviews left, shocking standard
    The commission should explain why the boxer who landed fewer punches in nine of twelve rounds was given the fight. Baffling scoring.
    Stewards were right to ban the jockey. He stopped riding before the line, which is unforgivable when people have a fiver on.
    Anti doping bosses sat on that test result for eleven months. No reason was given. It stinks of carelessness at the very least.
    Second yellow was harsh. First should have been red. Two wrongs and somehow we ended up in the right place.
    The league's handling of betting sponsors is hypocritical, they fine the players and bank the cheques
    She had a poor game with the whistle, happens to everyone, but the panel shouldn't have put a newcomer on a derby
    The committee chose the venue before visiting it, then discovered it was 44 degrees. Negligent.
    diving like that should be three games, i don't care that he's ours
    `,
  ),
  lines(
    'lines-letters/technology-story-know-alls-put-down-commenters',
    { labels: ['insult'], direction: 'subject' },
    `
    Tell me you don't understand large language models without telling me. Never mind, you've told everyone.
    It's a router, grandad, not witchcraft. Get your grandson to explain it, assuming he can stand the smell of mothballs.
    lmao boomer found the reply button
    Your understanding of encryption is adorable, like a kitten looking at a piano. Leave it to people with a functioning frontal lobe.
    You absolute technophobe bumpkin, of course the car doesn't record your dreams.
    I wrote software for thirty years so I feel entitled to tell you that you're talking out of your hat, and that it's an ugly hat.
    Bet you still print out your emails you fossil
    A robot could replace you tomorrow, and the office would be brighter, smarter and better company.
    crypto bro detected. no girlfriend, no savings, no clue
    Did a chatbot write that comment? It would at least have made sense if it had, so I suppose you did it all by yourself. Well done you.
    You couldn't tell an algorithm from an allotment and yet here you are, day after day, droning on like a fridge.
    Imagine losing your life savings to a cartoon monkey and then giving investment tips. You muppet.
    password is password1 isn't it. simple Simon
    Tech worshipping nerd, go outside, touch some grass and then apologise to it for your face.
    I'd block you but it's like watching a toddler with a chainsaw, horrifying and slightly funny
    `,
  ),
  lines(
    'lines-letters/technology-story-users-ask-and-explain',
    { labels: [], direction: null },
    `
    I'm 81 and my grandson explained the router to me with a cake tin. I understand it now. I don't like it, but I understand it.
    Does the new car record what we say inside? The manual has nine pages on privacy and I fell asleep on the second.
    It's a language model, it predicts the next word. Sometimes that looks like thinking and other times it tells you glue goes on pizza.
    I wrote software for thirty years and I'm uneasy about face scanning in shops. It will be wrong about somebody's mum.
    still print out my emails, like the feel of them
    My bank branch shut in May. The nearest is 19 miles away. I'm told to use the app, on a phone that I can't see.
    Encryption protects criminals and it protects your medical records. Weaken one and you weaken the other, there's no clever key that only good people can turn.
    AI marked my daughter's practice essay and told her to be more concise. It took six paragraphs.
    Lost 400 quid on crypto in 2021, cheapest lesson i ever bought
    Will robots replace us? They've been saying so since I joined the print in 1979, and they were right, I was gone by 86.
    I disagree with banning social media for under 16s, since mine found her choir, her best friend and her bus times on it.
    Simple question, what happens to the photos when I die?
    The article says the data centre will use as much water as Swindon. Is that per day or per year? It matters rather a lot.
    As a blind person the talking phone changed my life, I can read my own post, so let's keep the good bits
    password1 was my wifi for eleven years, we've all been there
    `,
  ),
  lines(
    'lines-letters/columnist-insults-under-her-article',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    How you ever got a column is a mystery to me and no doubt to your relatives. Dreary, witless, predictable.
    I have had more stimulating reading matter on the back of a shampoo bottle. You can't think, and you can't write either.
    Dim bulb of Fleet Street strikes again
    You come over as a bitter, unlovable, rather stupid woman. I imagine dinner with you is long.
    Sack the writer and hire a chimp, nobody would notice except that the grammar would improve
    what are you, twelve? grow up and get a job, your opinions are as flat as your photo
    Your prose plods like a carthorse and your mind limps along behind it. Do yourself a favour and take up knitting.
    Never heard of you. Now I know why.
    Ah, the professional contrarian, cannot find his own elbow without taking the opposite view. Yawn, you attention seeking pipsqueak.
    You look like a boiled egg in glasses and you write like one
    I expect that you think you're being provocative. You are merely being thick in public, week upon week, for money.
    mediocre nepo baby with a laptop, no talent no chin no idea
    Madam, you're a fool. I'd put it more kindly but I've read you for eleven years and my kindness has been used up.
    The only thing shallower than this article is its author
    `,
  ),
  lines(
    'lines-letters/columnist-disagreement-under-her-article',
    { labels: ['criticism'], direction: null },
    `
    I've read you for eleven years and this is the first column I couldn't finish. It rests on one anecdote and a poll of 200 people.
    The piece ignores the north altogether. You mention three restaurants and all of them are in the same London street.
    Disappointing article.
    Your argument on inheritance tax doesn't hold up. Only four estates in a hundred pay it, and you write as if it were a toll on every family.
    The headline promises evidence and the text offers none, I expected better from this paper and from this writer
    You've quoted the minister out of context. Her next sentence said the reverse, and leaving it off was wrong.
    six hundred words on somebody else's wedding dress, is it a slow week
    I thought the joke about care homes was in poor taste. My mother's in one, and I'd ask you to think about it before doing another.
    Contrary for the sake of it, this one. Your piece in March took the opposite line and was far better.
    The tone was patronising toward teachers, though I don't suppose that you meant it to be.
    As an editor I would have sent it back, it needs a middle and a fact
    Wrong about cricket, wrong about cucumber sandwiches, right about rain.
    You owe the charity a correction. They published accounts in June and the figure you used is four years old.
    Shallow treatment of a deep subject, the statistics on loneliness deserved more than a quip
    I can't agree that young men need toughening up. I buried one of mine. Please read a bit more widely before you write about this again.
    `,
  ),
  lines(
    'lines-letters/hack-smears-at-reporters',
    { labels: ['accusation'], direction: 'subject' },
    `
    Nice advert. How much did the developer slip you for it?
    You made that quote up. There's no such shopkeeper in Bolsover and I've lived here for sixty years, so you're a liar.
    Paid shill
    You have been on the party's payroll since you were at college. Declare it, or stop pretending to be a reporter, you fake.
    I know you plagiarised this from a blog, word for word. You're a thief with a byline.
    so which hedge fund owns you this week
    Your sources don't exist. You invent anonymous insiders, you always have, and your editor covers up for you because he's crooked as well.
    Don't pretend to care about farmers, you fraud, you're only here because the lobby bought you a weekend in a castle
    This is a smear job, ordered and paid for by the union, and you're the hired hand who typed it.
    You hacked that widow's phone. We all know that's how your lot get stories, you criminal.
    stop lying, you werent at the meeting, i counted nine people and none was you
    Government stooge. They feed you the leak, you print it, and then you get the knighthood.
    You faked the poll. A thousand people, my foot, you asked around the office and you made up the rest.
    Charlatan, you've no degree in economics, you bought it online and have been conning readers ever since
    `,
  ),
  lines(
    'lines-letters/reporters-thanked-and-defended',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Thank you for going to Bolsover and talking to actual shopkeepers. You spelled my name right as well, which is a first.
    Brilliant investigation. Eighteen months of work and you can tell. I hope the developers read it with their solicitors.
    Great piece, shared it
    I was at that meeting and she was there, at the back, in a green coat, taking notes. So please stop saying that she invented it.
    You treated my family with such care after the accident. You rang before you printed anything. I have never forgotten it.
    pay your local reporter folks, ours sat through 4 hours of planning to find this out
    Well done for sticking with the subpostmasters when nobody else was interested. History will be kind to you.
    The people calling you a shill clearly haven't read your pieces about the other lot. You're hard on everybody and quite right too.
    Clear, calm, no adjectives. More of this please.
    Good to see a reporter correct herself so promptly. It makes me trust the rest of the poll.
    As a farmer I was ready to be annoyed and I wasn't. You listened, you got the feed prices right and you shut the gate.
    Hope you're all right after those horrible messages, plenty of us out here are grateful
    My dad kept your article about the pit in his wallet until he died. I thought that you'd like to know.
    Cheers for explaining the budget without making me feel stupid
    You've earned a holiday and a very large cake, from the members of Ludlow library reading group
    `,
  ),
  lines(
    'lines-letters/benefits-story-scrounger-creature-talk',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    Leeches. You pull one off and another five have settled on the taxpayer's leg.
    They breed like rabbits on that estate and the litter goes straight onto benefits. Neuter the lot.
    Bottom feeders, pond life, whatever you call what grows under a bridge. Cut off the money and watch it dry up.
    human waste, flush it
    You can't reason with pigs at a trough, all you can do is take away the trough.
    A tumour on the working man. Remove it or it kills the patient, simple as that.
    Look at the picture, sat there scratching itself in front of a telly the size of a barn door. That isn't a citizen, it's livestock that we feed.
    Landlords are ticks. They swell up on other people's blood and drop off when they're full.
    scum of the earth and the earth would like a word
    The rich aren't like us. Bloodless lizards in gilets, no more human than a cash machine, and I'd cage them.
    Wild dogs behave better around a bin than that family behaves around a food bank
    Homeless in our precinct are a stain on the pavement, jet wash them off before the tourists come
    Maggots living in a dead economy, and every budget throws them more meat.
    `,
  ),
  lines(
    'lines-letters/benefits-story-lived-and-argued',
    { labels: [], direction: null },
    `
    I was on benefits for two years after my stroke. 84 pounds a week. I'm back driving a bus now and paying in again, and I'm glad it was there.
    The bill for sickness claims is heading for 70 billion and I do think that's too high. I don't know what the answer is, but pretending otherwise won't help.
    Telly the size of a barn door, yes, it was my brother's old one. We don't go out.
    My dog eats better than me in the last week of the month. He's worth it.
    Around four in ten people on Universal Credit are in work. It was news to me when I started volunteering at the food bank.
    We keep rabbits and chickens, grow spuds and manage on one wage. I wouldn't tell anyone else to, but it can be done.
    who decides what counts as fit for work? my assessor had never heard of lupus
    The two child limit should stay, in my opinion. Other families plan around what they can afford. I know that's not a popular view on this page.
    The two child limit should go. Nobody plans for redundancy or a husband under a lorry.
    Fraud runs at under three per cent and the error rate is about the same, it's in the department's own report
    A homeless chap in our precinct returned my purse with every penny. Bought him breakfast, he asked for marmalade.
    Scrounger was what they called my dad in 1984 and he'd worked underground since fifteen, so I don't use the word
    Jet washing the doorways at six in the morning, with people's blankets in them. I saw it, I'm still upset.
    Honestly both my landlord and I are skint, we compared bills over the fence
    `,
  ),
];
