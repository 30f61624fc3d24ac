import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Forums and the talk pages of wikis: scorn between editors, members and moderators, and their ordinary quarrels and procedure. */
export const linesScorn4: readonly Family[] = [
  lines(
    'lines-scorn/talk-page',
    { labels: ['insult'], direction: 'subject' },
    `
    You have reverted me three times now and each summary is dumber than the last. Who gave a child the keys to this page?
    I've looked through your edits, and I can only say that an encyclopedia is no place for somebody who plainly struggles with a menu.
    Your article is garbage because you're garbage at writing
    get a life, sitting there all day guarding a page about biscuits like some sad little dragon
    So you are an administrator? God help us. Must be the only power you'll ever have in your miserable existence.
    what are you, some kind of retired hall monitor? let people edit, loser
    I shall not be lectured on sources by an illiterate.
    It's obvious to everyone here that you failed out of college and take it out on people with actual degrees
    You pathetic excuse for an editor, the sentence was fine until your greasy paws got on it
    ur a nerd and a creep and ur deletion nomination is as limp as u are
    Not one of your contributions is worth the electricity. Find another hobby, ideally offline, ideally far away.
    This user is a vandal, a bore and a half-wit, and I say so in the edit summary because he can't read talk pages.
    Oh look, the self-appointed guardian of truth is back from his nap. Did the nurse let you have the computer again?
    I am convinced that you're being stupid on purpose, since nobody could be that stupid by nature and remember to eat
    stop deleting my stuff you sad lonely freak
    You don't know the first thing about Hungarian history, and from the look of your user page you don't know the first thing about anything. Go and colour in a map.
    Blocked for "civility", by you, the rudest and most ignorant oaf on the whole project? Rich.
    How does it feel to know that in ten years here you've added nothing but tags, like a dog at a row of lampposts
    HA HA HA you banned my other account, guess what, still here, still smarter than you, you fat keyboard goblin
    A mind so narrow that a single fact has to breathe in to get past. That's our dear colleague with the templates.
    Please, before you touch the physics pages again, have someone read them to you
    Typical deletionist cretin. Never made anything, so he unmakes what others made.
    Your English is atrocious, your logic is worse, and your stubbornness would shame a mule. Leave the page to people with brains.
    I hope you know that the rest of the board has a thread where we laugh at you
    Keep your precious barnstars, they're the closest thing to love you'll get
    Whoever you are, you're a coward hiding behind a number
    mr "verifiability not truth" here thinks hes a professor, u work in a shoe shop mate, we looked
    Only a fool of your rare quality would cite the source that contradicts him
    Bug off, you nosy pedant, and take your commas with you
    I have met algae with better judgement
    You're a joke. Your arbitration was a joke. The day you resign I'm throwing a party.
    why dont u cry about it to your admin boyfriends, crybaby
    Dear sir, I regret to inform you that you're an ass, and that the matter has been checked against reliable sources.
    The reason nobody answers your requests for comment is that nobody can stand you
    Reverting vandalism? You ARE the vandalism.
    `,
  ),
  lines(
    'lines-scorn/forum-quarrel',
    { labels: ['insult'], direction: 'subject' },
    `
    Did you eat paint as a kid? It's a genuine question because I've never seen someone misread a wiring diagram that badly and then brag.
    nobody on this forum rates you, you know that right? we just let you post because it's funnier than the joke thread
    Your build is trash, your taste is trash, and judging by that photo your carpet is trash too
    OP is a moron. Next.
    Imagine having twelve thousand posts and not one worth reading, you tragic little shut-in
    I wouldn't let you service a lawnmower, you ham-fisted know-nothing
    Step away from the oven, woman. You've never baked anything in your life that a gull would eat.
    Hi, welcome to the group, everyone here is friendly except to people like you who ask what any half-trained chimp would know
    YOU ARE WHAT IS WRONG WITH THIS HOBBY. Fat wallet, empty head.
    as a mum I'd be ashamed to have raised a boy as dim as yours sounds, but then apples and trees
    Lol noob. Uninstall, sell the console, take up knitting, and even then you'd drop the needles.
    Any parent who gives their kid formula past four weeks is selfish and lazy and that's you, hun, sorry not sorry
    You strike me as a man whose friends have all remembered somewhere else to be
    Seriously dude, how are you this bad at everything? It's kind of amazing.
    I asked for advice from people who know about horses, which rules you out, you ridiculous wannabe cowgirl
    Well, well, if it isn't the forum's resident dunce with another essay
    Cheapskate. Tightwad. And you haggle like a toddler.
    your poor cat. imagine being stuck in a flat all day with a whining drip like you
    Take the hint: when three threads go quiet because you've arrived, the problem's you, you oaf.
    it's always the blokes who can't park who have the most to say about cars, and here you are, exhibit A, mr can't park
    Sad that a grown woman should be so jealous of a teenager's knitting. Jealous and spiteful and not very good at purl.
    You write like a ransom note from a simpleton
    Do us a favour, delete your account and tell your mates it was hacked, it's the only way to save face after a take that thick
    The level of stupid in your reply actually gave me a nosebleed
    Is this your first day on earth?
    cope harder little man, team's still top and you're still a mug
    He who knows not, and knows not that he knows not, is you, you turnip
    I've got socks with more tactical nous than you, and two of them have holes
    My eight year old beat that level in an afternoon. Guess that makes you dumber than a kid who eats glue.
    you're boring, your thread's boring, and even the spam bots have stopped replying to you
    Ignore him, he's the group crank, he turns up every full moon to be wrong about gravity. Off you trot, crank.
    Nice essay. Shame it was written by a donkey.
    `,
  ),
  lines(
    'lines-scorn/forum-and-wiki-accusing',
    { labels: ['accusation'], direction: 'subject' },
    `
    You're a sock puppet of the user banned in June and everybody here can see it
    paid editor. say hi to your client from us
    This account exists to scrub the page of a pharmaceutical firm, and its owner is on the firm's payroll, full stop.
    You forged that citation. There's no page 412 in that book.
    Conflict of interest much? You ARE the man in the article, you liar.
    Admins here take money to keep pages up. You took two hundred, I've got the messages.
    seller is a crook, took my money, sent a brick, and now he's all sweetness in this thread
    She fakes every one of those craft photos, they're from a shop in China, and she bans anyone who says so
    Stop lying. You didn't run that marathon. Nobody runs that marathon in those shoes.
    the mod deletes our posts because he's bribed by the sponsor, wake up lads
    A state troll, reporting for duty as usual at nine sharp Moscow time
    Your war stories are invented. You were a cook in Aldershot, and not for long.
    You've been stealing other people's patterns for years and flogging them as your own, thief
    Propagandist, that's your job title, and neutral editing is your cover
    He's cheated in every ladder game this season and the whole clan covers for him
    You rigged the vote on the talk page by phoning round your mates. That's fraud where I come from.
    dog breeder? puppy farmer more like. your bitches never see daylight and you dope them for the shows
    The lady with the "rescued" kittens is running a business out of a shed and lets the sick ones die
    You made up the quote. I asked him. He never said it. You're a fabulist with a login.
    reviews on your shop are all written by you and ur nan lol fraud
    this "nurse" in the parenting group is no nurse, she's a salesgirl for a milk company and she's poisoning babies for commission
    So you work for the developer. I knew it. Nobody defends that tower for free, you shill.
    `,
  ),
  lines(
    'lines-scorn/editors-procedure-harmless',
    { labels: [], direction: null },
    `
    Reverted, unsourced
    Please don't remove sourced text without saying why on the talk page.
    I undid your edit because the ref is a blog. No hard feelings, bring a book and I'll put it back myself.
    Speedy delete as a hoax? I can't find any trace of the village.
    You've made three reverts today. One more and it's a breach of the rule, so let's both stop and talk it over.
    Vandalism on this page is getting silly; could an admin protect it for a week?
    Is this a sockpuppet report or a request for a second opinion? It's in the wrong place for either.
    I disagree with the close. Nine editors said keep, with reasons, and two said delete.
    the tone of the lead is too promotional, reads like an advert
    Declined. The article doesn't show that the band is notable, as no independent source writes about them at length.
    Blocked for 31 hours for edit warring. You may appeal with the template below.
    I'm neutral on the title but strongly against a fourth discussion of it this year
    Hi! I moved your comment to the bottom of the page so people will see it. Welcome.
    A conflict of interest isn't a crime. Just declare it on your user page and suggest changes here.
    "Liar" can't stand in the article in our own voice, quote the court and attribute it
    Sorry, I misread the diff. Restored with apologies.
    Can somebody who reads Hungarian check footnote 12?
    Your draft's nearly there. It wants a second source and fewer adjectives.
    Oppose. The current wording has been stable since 2014 and the proposed one is longer without being clearer.
    I've warned the IP twice and it's now at level three.
    Comment struck at the user's request
    not a forum, folks, take the football chat elsewhere
    Merging "Idiot (disambiguation)" into the main page, shout if you mind
    The category "British fraudsters" needs a conviction, not a newspaper rumour, so I've taken him out of it.
    Support per nom
    thanks for catching that, i am blind as a bat with dates
    We're not here to decide who was right in 1385, we're here to say what historians think
    Removed personal remarks from both sides. Please stick to content.
    This is my last word on hyphens. (It won't be.)
    The image was deleted from Commons, probably over the licence and not because anyone hates you
    Closing as no consensus, which will please nobody and is nevertheless where we are.
    Do we really need a section on the dog? I mean it kindly. It's a lovely dog.
    Undo. He was born in Ayr.
    `,
  ),
  lines(
    'lines-scorn/forum-help-and-rows-harmless',
    { labels: [], direction: null },
    `
    You've wired the neutral to the earth. Please, please turn it off before you read the rest of this.
    Wrong forum mate, this is for the two-litre
    Dumb question: which way up does the gasket go?
    I think you're overwatering. They sulk.
    Your build is stronger than mine but you've wasted points on archery, respec and you'll fly through it
    lads we were rubbish today, no shape, no press, the pies were cold
    Don't listen to me, listen to the lady above who has actually kept alpacas
    Bought from this seller twice, no bother, quick post
    My mother-in-law says formula is fine, the health visitor says formula is fine, and the baby, who's huge, says burp
    Respectfully that's a rotten way to prune a plum and you'll get silver leaf
    Mods, can you pin this?
    it's a beginner's mistake and we've all made it, i flooded a kitchen
    Agree to differ! My bread's fine without the lid.
    Are you stupid busy in December or could you fit a tattoo in before the 20th?
    Dude, that guitar is sick
    Has anybody got the manual for a thirty year old idiot-proof camera that I've managed to break?
    Your cat's not spiteful, she's got cystitis, take her in tomorrow
    New rule: no politics in the allotment group, not even about slugs
    This thread's gone a bit hot, so I'll lock it overnight and open it again when everyone's had breakfast.
    I was rude to you on page two and I'm sorry, it had been a long shift
    Trash day moved to Thursday because of the holiday, y'all
    hello new here, please don't laugh, what does OP mean
    You asked for honest feedback on the poem. First half soars. Second half explains the first half. Cut it.
    Why would anyone pay that for a pram
    Reminder from the moderators: argue with the post, not the poster.
    Old-timers like me call it a bodge. The young call it a hack. It's tape.
    That tackle was shocking and I support the same club as him
    He cheats at Ludo. My own father. Eighty-three.
    noob here, just finished my first scarf, it's a trapezium
    The dragon in level nine is a brute, you want fire resistance and a sandwich
    Ban me if you like but pineapple is fine
    Who left a horse loose on the B road? She's safe, she's in my garden, she's eaten the peas.
    I've been on here for fifteen years, and you lot got me through a divorce, two operations and a Rover 25.
    `,
  ),
  lines(
    'lines-scorn/moderators-speak-of-abuse',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    I removed the post that called her a "stupid cow". That's not on here.
    User warned for writing "you illiterate moron" in an edit summary
    Telling somebody "your husband must be ashamed" isn't debate. It's gone, and so will you be if there's more.
    For the record, the line I was blocked for was "you're a waste of space", and I was wrong to write it.
    please stop calling other members trolls and liars, last warning to everybody
    He called me a "sad little man" on three talk pages. Diffs below. I'd like an uninvolved admin to look at it.
    Calling a midwife a baby killer under her own leaving announcement is vile. Comments are closed on this one.
    We've deleted 212 replies to this nurse since noon, most of them "fake", "actress" or worse.
    someone in this thread told a newbie to go back under her rock and i won't have it
    How is "you senile old fool" still up after six reports?
    Our policy in short: "that's a foolish idea" stays, "you're a fool" goes.
    A member wrote in to say that he cried when you lot called him "Shrek's ugly brother" over a photograph of his allotment. Think on.
    The study coded remarks such as "are you retarded or what" as hostile, and "I think that's incorrect" as neutral.
    Yesterday's comment calling Dr Nair a grifter was untrue. We took it down and have apologised to her.
    "Get a life, loser." Nine years I've edited here and that's the message I got on my birthday.
    Edit: got a dm saying kys and you fat cow, reported, please check on each other
    I don't care whether you think his tower is ugly. You do not get to say his face is.
    Whoever keeps posting "shill" under every single comment by our resident pharmacist has been muted for a month
    It's never acceptable to write to a volunteer "I hope your children are as thick as you".
    She screenshotted all of it: liar, clown, hag, attention seeker. Forty men, one evening, for a thread on hay fever.
    Comments off. You were asked not to mock her voice, and what did you do?
    `,
  ),
  lines(
    'lines-scorn/civil-forum-blame',
    { labels: ['criticism'], direction: null },
    `
    This article is badly written and leans on one source
    The block was too long for a first offence, in my view
    You closed that discussion four minutes after commenting in it, which an admin shouldn't do.
    Postage was slow, packaging poor, and the answer to my complaint was curt. Two stars.
    I think the mods got this wrong
    That guide is out of date and following it will strip the thread on your bleed screw
    You canvassed. I know you meant well, but it skewed the vote.
    the update broke more than it fixed and the dev team hasn't said a word
    I find it unfair that regulars may swear and newcomers get a ban for "damn"
    Your citation doesn't say what the sentence says. Please mend one or the other.
    Pretty irresponsible to recommend that dose to a stranger on a forum
    A careless merge, that, and it took me all evening to untangle
    deleting her questions rather than answering them was poor form
    Your kennel's contract is one-sided and I wouldn't sign it
    The committee hasn't replied to the paper's critics in eighteen months, and silence isn't an answer
    It was unkind to correct a beginner's English in front of everybody
    I object to the wording of the poll since both options mean yes
    `,
  ),
];
