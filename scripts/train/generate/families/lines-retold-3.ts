import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Solidarity that repeats the abuse to the target and rejects it, beside hearsay that repeats it and agrees; headlines, data, screenshots, dialect. */
export const linesRetold3: readonly Family[] = [
  lines(
    'lines-retold/they-said-it-and-they-are-wrong',
    { labels: [], direction: 'quoted' },
    `
    They called you thick. You taught half this valley to read. Ignore them.
    So sorry you've had to see someone say you ought to be put down. You oughtn't. You ought to be put in charge
    I saw what he wrote, that you're a dried up old cow, and I want you to know the whole bakery thinks he's out of order
    when they say nobody would miss you remember I drove forty mile to hear you speak
    You're not a fraud, whatever that fella on the phone-in says. I've seen your receipts, you photocopy everything.
    Please don't believe the ones telling you to end it. Please. Ring me, any hour.
    That man who told you he knows where you live, we've told the police where HE lives
    You are not ugly, you're not stupid and you're not on your own, and anyone saying different can answer to Year 11
    whoever said you looked like a boiled ham hasn't seen himself coming out of the sea at Tenby
    he wants you silent, that's what the bit about cutting your tongue out is for. Don't give it him.
    Nobody decent thinks you're vermin, cariad. They put that through the door at night because they're ashamed in the day.
    `,
  ),
  lines(
    'lines-retold/they-said-it-and-they-are-right',
    { labels: ['insult'], direction: 'subject' },
    `
    They called you thick. First time I've agreed with the comments section in years.
    So sorry you had to see someone describe you as a dried up old cow. They should have said it louder
    I saw what he wrote about your face and I laughed till I'd to pull over
    when folk say there's nowt between your ears I always tell them that's unfair, there's a draught
    That man compared you to a boiled ham and I thought, poor ham
    you asked what you'd done to deserve being called a pillock. Spoken. You'd spoken.
    Someone typed "waste of oxygen" under your photo and I've never seen so many ticks, well earned
    I've had three people today tell me you're the most stupid woman in local government and I told them to widen the search
    You shared that nasty comment for sympathy. It only proved the fella can read a room, you dozy mare
    Nobody decent would call you a hideous old boot in public. I'm doing it in a private capacity
    `,
  ),
  lines(
    'lines-retold/headline-retweets',
    { labels: [], direction: 'quoted' },
    `
    BREAKING: Man, 51, arrested after MP told she would be "gutted like a fish"
    Teacher quits over messages calling her a paedophile, tribunal told
    "I checked under the car every morning": doctor on two years of threats
    Troll who urged widow to join her husband is jailed
    Online mob shared paramedic's address within an hour of interview, inquiry hears
    Gran, 78, branded a terrorist over knitted banner. Full story p5
    From the archive: how a suffragette was sent dead rats and told to drown herself
    Councillor's tyres slashed days after post asking for "volunteers"
    Poll finds four in ten women journalists threatened with sexual violence
    Podcast host sorry for reading out rape joke about campaigner
    Swimmer reveals racist abuse, monkey emojis, after final
    Watch: the moment a heckler tells bereaved mum she's an actress and her son never existed
    `,
  ),
  lines(
    'lines-retold/fake-headline-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    BREAKING: local gobshite found in reservoir. (Scheduled for next Thursday.)
    Tomorrow's front page today: Councillor {name} beaten with own placard, nobody saw nothing
    Obituary, draft. She was asked to stop. She was asked again. The third time they brought a spade.
    Weather for {town}: dry, mild, with a ninety percent chance of you going through a windscreen
    "I was warned", says woman in traction. That's your quote, get it learned
    Spoiler alert, in the last episode you get pushed down the well
    Coming soon to a doorstep near you, and by near you I mean yours, two lads and a length of chain
    Local news in brief: cat rescued, fete rained off, doctor dragged out of bed and shot
    Crossword clue, four down: what you'll be by the weekend (4 letters, begins with D)
    review of your funeral: short, well attended by the ones who put you there
    `,
  ),
  lines(
    'lines-retold/data-and-studies',
    { labels: [], direction: 'quoted' },
    `
    We hand-labelled 5,000 replies. The largest class was insult, then accusation, then threats; 61 told her to die.
    Table 3 gives examples, lightly altered: "hope you choke", "lying hag", "somebody find her house".
    Of the sample, 8% used animal terms such as pig, cow or rat of a woman in office
    The model flags "go and hang yourself" but misses "the bridge is that way". That's why we need people.
    In our interviews, Participant 14 described being told she should be sterilised.
    Slurs per thousand replies rose from two to nine in the week of the verdict
    Method note: doxxing means a post giving a home, school, workplace hours, car or number, e.g. one with the GP's gate code.
    coding abuse all summer for my MSc and by June I'd started dreaming in it. kill her kill her kill her, column F
    The charity's helpline took 240 calls from people told to end their lives by strangers
    A third of threats named a place. Two named a time. One, to a vet in {town}, enclosed a photograph of her gate.
    Respondents reported being called Nazis, communists, witches and, in one case, a Lib Dem
    `,
  ),
  lines(
    'lines-retold/fake-survey-insult-and-hate',
    { labels: ['identity-hate', 'insult'], direction: 'subject' },
    `
    Poll of my front room: four out of four say you're a useless fat dyke
    Study finds 100% of women called you are too dim and too hormonal to chair a meeting
    Statistically your lot are idiots and you, mate, are the mean, the median and the mosque
    My research method was to listen to you for a minute and conclude that women like you have walnuts for brains
    A survey of one sane Englishman says you're a brainless rag-headed gasbag
    figures show that for every trans councillor we get one clown, and that's you both times
    Correlation isn't causation but you're Irish and you're thick, make of it what you will
    The data's in, sweetheart. You're a cripple with a chip on each wheel and nothing upstairs
    `,
  ),
  lines(
    'lines-retold/screenshots-described',
    { labels: [], direction: 'quoted' },
    `
    Image: a WhatsApp group called Get Rid. Eleven men, one picture of her house, a laughing emoji under it.
    Alt text: a message in capitals that tells the speaker to drink bleach. The sender's name is blacked out.
    Top one's from Gary. Gary thinks I ought to be muzzled. Bottom one's also from Gary, asking if I do weddings
    pic 1 him being lovely to her in the shop. pic 2 him on his alt saying he'd knife her. same hour
    I've cropped it because the rest describes what he'd do to her daughter
    In the second image you'll see the sentence "i hope ur kids get hit by a bus u evil slag", sent to a school crossing officer
    Screengrab from the stream chat. It's scrolling too quick to read but the word that keeps coming is rope
    This is what a Tuesday looks like. Swipe. The red is death, the yellow is sex and the green one's my aunt.
    Text in picture: LIAR LIAR HOUSE ON FIRE, with a photograph of a real house.
    they deleted it, but Doreen's got it on her iPad, the bit about bricks and all
    `,
  ),
  lines(
    'lines-retold/abuser-posts-own-screenshot',
    { labels: ['threat', 'insult'], direction: 'subject' },
    `
    They took down my post so here it is again in a picture, you're a fat coward and I'll put you in hospital
    "This content was removed." So will you be, you ugly toad, limb by limb
    In case you blocked me before reading it, message read: stupid woman, dead woman, your choice
    Reported for saying you'd get your jaw broke. Fine. You'll still get it broke, gormless
    Screenshot this, you silly old trout, and show the police which hand I'm going to hit you with
    Frame it, hang it, cry over it, moron: I'm coming to the book signing with a hammer
    caption for your next sob post: local idiot shows off the last warning she's getting before we kick her door in
    You read my last one out on the radio in your whiny wee voice. Read this, dunce. I'm outside the studio with a blade.
    `,
  ),
  lines(
    'lines-retold/doric-scouse-geordie-reported',
    { labels: [], direction: 'quoted' },
    `
    A loon fae the Broch telt oor dominie he'd skelp her heid aff. She gied him a row and a reading list.
    Wor lass got called a clarty cow off a feller doon the Bigg Market for handing oot leaflets, man, it's not on
    He says to my mam, says he'd bury her out by Bootle docks. She said which end, love, I'm meeting a friend.
    There's a boyo been ringing Mrs Prosser and breathing and saying he do know what she's wearing
    They were shouting dirty fenian at the wean's teacher. The wean's teacher's a Baptist
    our kid reads the scran reviews, our kid gets told kill yourself, over a barm cake, behave
    Ah couldnae credit it. A grown man, wi a good pension, telling a lassie she's vermin.
    Yon fellow in the flat cap threatened to set his dogs on t'district nurse and she's only come about his leg
    `,
  ),
  lines(
    'lines-retold/dialect-hearsay-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Fowk's sayin ye'll get a sair faa aff the pier, an fowk's aften richt
    Our kid says your windies are going in tonight la, and your head after
    A wis telt no tae touch ye. A wisnae telt no tae send ma cousins
    as me mam used to say, them as blabs gets battered, and tha's blabbed
    Word up the valley is you're having a kicking butt, after chapel, so wear something you don't mind bled on
    They do say down yer that the mud takes a body lovely. Come for a walk, my lover
    Whisht now missus, there's a man above in Strabane wants your two hands broke and I've his number
    I'm tellin thee nowt but what I heard, and what I heard were t'shotgun cabinet opening, and thy name
    Not gonna lie bruv the mandem said you're getting splashed and I said say less
    `,
  ),
  lines(
    'lines-retold/irony-on-the-abuser',
    { labels: [], direction: 'quoted' },
    `
    Ah yes, the well known debating technique of telling your opponent she'll be found in a canal.
    Nothing says confident in your argument like calling a paediatrician a wrinkled old sow
    Top marks to the bloke who threatened to "end" me from an account with his dog grooming business in the bio
    My favourite is the one who writes I'm not a real woman and signs off with kind regards
    He'd like me dead but he'd also like me to sign his petition. Swings and roundabouts
    Free speech warrior blocks me after suggesting I be hanged. Brave lad
    I do love being told I'm too emotional by a man on his ninth all-caps reply about my womb
    What a catch. Thirty four, lives in {town}, tells nurses to kill themselves, likes hiking.
    "Do your research", says a chap who's put my address down as the crematorium
    One star from me: the death threat was late, misspelt, and addressed to the previous vicar
    Congratulations Sir, you've invented a new word for a woman's parts and used it on a lay reader
    `,
  ),
  lines(
    'lines-retold/abuse-with-lol-and-deniability',
    { labels: ['self-harm-encouragement', 'insult'], direction: 'subject' },
    `
    Joking obviously but have you thought about not existing, you damp little nobody
    "Mental health matters." Not yours, cabbage. Switch yourself off
    A wise man once said if at first you don't succeed, try again with the pills you pathetic attention seeker
    lol imagine being this ugly and still choosing to wake up, choose better tonight
    My nan says you should never speak ill of the dead so hurry up and be dead by your own hand, you dismal cow
    I would say get a life but you'd waste it, clown, so go the other way
    to be fair nobody said kill yourself, they said it's a shame a loser like you hasn't
    what would you call a moron who ended it all? an improvement. ask yourself, moron
    As your doctor I prescribe one tall building. Not your doctor. Still prescribe it, you blithering nuisance
    `,
  ),
  lines(
    'lines-retold/dog-ban-beach-warden-told',
    { labels: [], direction: 'quoted' },
    `
    The beach warden's been told she'll be walked into the sea on a lead.
    A labradoodle man screamed at me that I was a fascist trollop. The labradoodle looked mortified
    Council Facebook currently says of our ranger: "bin her", "drown her", "she looks like something the tide left".
    Dog mess through the letterbox again and a note calling her a jobsworth bitch, in the same hand as the petition
    a woman in a dryrobe asked what my husband sees in me. i'd said the signs change in may
    He recorded her, put sad music on it and asked his followers where she lives. They answered.
    Told to my face that I'd the brains of a lugworm. I've a doctorate in lugworms so I'll allow it.
    somebody's nailed a muzzle to her hut with her name on
    In thirty years with the coastguard I never once had a death threat, and then we moved a bin
    Some lads yelled get your baps out at our lifeguards the whole of August. They pulled two of those lads out of a rip.
    `,
  ),
  lines(
    'lines-retold/dog-ban-warden-mixed-abuse',
    { labels: ['insult'], direction: 'subject' },
    `
    "Dogs must be on a lead." You want to be on one yourself, yapping daft mutt
    my spaniel said to tell you he's met brighter sandcastles
    They say owners look like their pets so I assume yours is a blobfish
    Would it be rude to ask if the hi-vis is so people can find you when you forget how doors work
    A chap at the kiosk called you Captain Gormless and the name's stuck, can't think why, oh wait I can
    I'm not one for gossip but the whole prom says you failed the exam to be a scarecrow
    I believe the phrase is all fur coat. Only there's no coat. Just a sour-faced lump with a clipboard
    Quote of the summer from our warden, "I don't make the rules." She couldn't make toast
    `,
  ),
  lines(
    'lines-retold/book-group-and-stage-quotes-harmless',
    { labels: [], direction: null },
    `
    We're doing "The Hanging Tree" next month, bring cake
    In scene four I have to yell "I'll see you in your grave, Hortensia!" and I keep getting the giggles
    Anyone got a spare "How to Kill a City"? Essay due Monday
    "Die, foul fiend" gets the biggest cheer every panto, then my wig comes off
    It's called "Ugly Vegetables of Kent" and it's a calendar, and I'm in it, as August
    The prompt side keep whispering "murderer" at me because I forgot the dagger
    "You're a monster," says the child, and the monster says "yes, but a tidy one." Lovely book
    My line is "somebody find out where she lives!" and I've to say it dressed as a teapot
    I've underlined "hell is other people" and written beside it, Kevin's stag do
    "Slugs and other enemies" is Thursday's talk at the WI
    The critic wrote "she slays", my dad rang up worried
    `,
  ),
  lines(
    'lines-retold/street-harassment-told',
    { labels: [], direction: 'quoted' },
    `
    Yesterday a man shouted out of a Transit what he'd do to me with the tools in the back. I was carrying my nephew.
    Got followed from Boots to the bus by a bloke going smile, smile, smile, miserable cow
    I was thirteen and in my netball kit, that's the whole story and every woman here knows the rest of it
    He leant in at the crossing and whispered a word about my skin. Then the green man came on and he strolled off
    Some boys on the top deck made noises at us in our wheelchairs. Nobody said owt. I'd have liked somebody to say owt
    they barked at her. proper barked. she'd just had her braces off and was so chuffed
    A cyclist was told to get off the road or get buried under it, outside the cathedral, by a man with a fish on his bumper
    On the night tube a stranger told me exactly which stop was mine.
    The builder said he was only paying a compliment. The compliment concerned my backside and a cement mixer
    A passing car threw a milkshake and the word tranny. I'd just come out of my mum's funeral
    `,
  ),
  lines(
    'lines-retold/street-remark-turned-on-her',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    You complained a man in a van shouted at you. Where's he drink, I owe him a pint, you've a cracking arse
    I'd not shout it out of a van, I'd whisper it, with my hand up your skirt
    what were you wearing when it happened? describe it slowly
    Apparently it's harassment to say nice pair so I'll just say pair
    Lasses who moan about wolf whistles are the ones gagging for it, as my old foreman said, and you moan lovely
    Feminism question, do the carpets match the curtains?
    he should have got your number, I'd have got your bra
    I've read your whole thread on consent, twice, one handed
    `,
  ),
  lines(
    'lines-retold/jury-service-juror-doxxing-hints',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    The judge said nobody's to name the foster mum so let's just say it rhymes with Hazel Dwyer and she works mornings at the Spar in Cwmbach
    "Anonymity is a right." It's also a semi on Foundry Lane, corner plot, trampoline out front
    I heard from the usher she goes home by the ring road in a white Fiesta with a dent in the nearside wing
    no names no pack drill, but her sister's salon is the one by the war memorial, ask for Tina, she'll know where she's stopping
    Can anybody confirm what they're saying, that she's in the new builds behind the cricket club, the plot with no curtains yet?
    Protected witness my foot. Her lad's in Year 8 at St Bede's and gets the yellow minibus.
    Somebody told me her shifts are four on four off at the biscuit factory, gate B, and tonight's the second
    Funny how the press won't say it's the third houseboat down from the lock
    `,
  ),
  lines(
    'lines-retold/jury-service-clerk-condemns',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    A man in the gallery put a witness's village on the internet and has been found in contempt, and a good thing too
    The foster mother had to leave her home after strangers worked out which one it was from a trampoline.
    Members of the public are reminded that hinting at a name is naming.
    I usher at the Crown Court. I've had to smuggle a woman of seventy out past the bins because of what was on TikTok
    They guessed wrong. They put up the wrong Hazel. The wrong Hazel is in hospital with her nerves.
    His defence was that he'd only said what it rhymed with
    Her son's bus was waited for by people who'd read where he'd be. He is twelve.
    we got an order to take it down in two hours, it had been seen by 80,000 by then, so what use is an order
    `,
  ),
  lines(
    'lines-retold/mosque-extension-neighbour-speaks-up',
    { labels: [], direction: 'quoted' },
    `
    Objections received: 12 on parking, 3 on height, 88 that I won't read aloud in this chamber.
    They left a pig's head by the step. We've a nursery goes in by that step.
    I'm Church of England and I stood on that pavement while they called my friend Yusuf a beast
    someone wrote burn it with them in it. the planning portal PUBLISHED it. it had a reference number
    Our imam made tea for the men who'd been chanting about him. One took sugar. One wept.
    "No more of them" on a bedsheet on the flyover as I drove my mum to her chemo, done by one of them
    They've told the architect she's a traitor to her race. She does loft conversions
    My pupils asked me why the man hates them. I had double fractions planned, I put the fractions away.
    According to leaflet number two we're a plague. We did your food parcels in the real one.
    `,
  ),
  lines(
    'lines-retold/mosque-extension-third-party-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    "Community centre" is what they call it. My word for anything full of Muslims isn't fit for the portal
    Everyone on the close is thinking what I'm typing: we don't want their kind, their smells or their five a day wailing
    Not prejudiced, I'd say the same of any backward desert cult that bred like that
    My late husband fought so that people of that religion would stay where they were put
    Is it too much to ask that England be kept for the English and that lot be put on a boat
    I quote the vicar, love thy neighbour. The vicar never had Pakistanis move in, they're filth
    They say it's only a minaret. First it's a minaret, then it's every white girl in a sheet, it's how they are, the lot of them
    a friend at the council says they were born lying, it's in the book, and I for one believe it
    `,
  ),
  lines(
    'lines-retold/threats-at-my-colleague-third-party',
    { labels: ['threat'], direction: 'subject' },
    `
    Tell that boss of yours, the one you "admire so much", that her brakes are next
    I've no quarrel with you personally but your husband said the word scab and he'll be fed his own flat cap
    Somebody should let your staff know that whoever opens up on Monday is getting what you've got coming
    You said in the interview that your kids are your world. Be a shame if somebody ended the world
    My mate's asking, does your mother still answer her own door? Because he'll be the one knocking
    don't worry I'd never lay a finger on a lady. your son on the other hand. both his hands, in a vice
    I hear you've got a lovely team. I hear one of them's going to find you
    What's the dog called again? I'd like to say sorry to it by name beforehand
    "If you come for one of us you come for all of us" noted, we'll need a bigger van
    `,
  ),
  lines(
    'lines-retold/thanks-with-quotes-support',
    { labels: ['support'], direction: null },
    `
    "You saved my boy's life" is not a thing I ever thought I'd get to type. You did though
    My dad called you "a proper doctor" and he calls everybody a clot so frame that
    To quote my Year 6s, "miss is a legend and also she's funny"
    They're saying at the club you were magnificent. I'm saying it as well, louder.
    I told the girl on the till you were my councillor and she said "lucky you" and she's right
    As my old gaffer would say, you'll do. Highest praise he had.
    "Not all heroes wear capes", well, you'd a cagoule on, but same
    Everyone in the queue was talking about you and not one bad word, I thought you should hear it
    Heard you on the wireless and shouted "hear hear" so hard the budgie fell off
    not to be dramatic but that speech of yours got my sister out of bed for the first time in weeks
    `,
  ),
  lines(
    'lines-retold/gamer-clan-moderator-told',
    { labels: [], direction: 'quoted' },
    `
    mod here, banned 14 accounts tonight for telling the caster to neck herself because she called a patch wrong
    She muted voice chat after a bloke described, for a full round, how he'd find her and what he'd bring.
    "Make me a sandwich" is still going in this year of our lord, gg everyone
    i clipped what he said to her so the admins have it. it's got the r word and her street in it. not posting the clip
    Swatting isn't a prank, they sent armed police to a lass who was streaming a farming sim with her nan in the room
    my sister's squad found out she was a girl and by the end of the match they'd said everything. every slur. she top scored
    Imagine losing a penalty shootout in FIFA and hoping a stranger's baby dies
    the tourney's put a panic word in for casters, that's where we're at, that's how many rape threats
    he typed uninstall life at her forty six times. ticket's open. he's crying in appeals
    `,
  ),
  lines(
    'lines-retold/gamer-clan-abuse-as-game-talk',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    "gg wp" no. uninstall yourself from the planet, you first, for real
    chat's voting on whether you should log off permanently irl and it's 98 percent yes so respect democracy
    not toxic just saying your respawn timer should be set to never and you should be the one to set it
    my duo says the only good play you've got left is off a roof. he's right, do it for content
    you said you were "feeling low hp". drop it to zero then nobody's healing you
    What's the speedrun record for ending it? asking you specifically, beat it tonight
    alt f4 your life. that's not me, that's the whole lobby, that's your mum
    they told me be kind to new casters so kindly stop living
    `,
  ),
];
