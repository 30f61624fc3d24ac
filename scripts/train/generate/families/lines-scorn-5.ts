import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Short social media: swearing at somebody, slang insults, mockery and pile-ons; and the same words said in fun, in pain or at things. */
export const linesScorn5: readonly Family[] = [
  lines(
    'lines-scorn/sworn-at',
    { labels: ['profanity'], direction: 'subject' },
    `
    fuck you
    fuck off
    FUCK YOU AND YOUR CHARITY
    go fuck yourself
    f u
    fck u doc
    f*ck right off with this
    get fucked
    Piss off.
    sod off back to your studio
    bugger off Minister
    shut the fuck up
    stfu
    shut your fucking mouth already
    screw you lady
    up yours, professor
    eat shit
    kiss my arse nurse jo
    stick your petition up your arse, sideways
    You can take your mask and shove it where the sun has never shone
    bollocks to you and everyone who looks like you
    who tf asked you
    nobody gives a flying fuck what you think, love
    Do me a favour and fuck off to Mars, you'd like it, there's no one to lecture
    Oh fuck off. No really, fuck off. Fuck all the way off and, when you get there, fuck off a bit further.
    Have a nice day and go to hell
    🖕
    🖕🖕🖕 that's for you
    Up your bum with your stupid survey
    fuuuuuck offfffff
    Naff off, {name}
    F is for four letters, O is for off, and the rest of the alphabet can follow you out
    My answer to your letter's two words and the second one is off
    I've read your whole thread with an open mind and I'd like to say, from the bottom of my heart, go and fuck yourself with a cactus.
    with all due respect, and none is due, piss off
    jog on to fuck
    spare me your shit, doctor
    `,
  ),
  lines(
    'lines-scorn/sworn-insults',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    dickhead
    what a wanker
    you utter bellend
    cunt
    Absolute prick of a man
    stupid bitch
    silly old cow, fuck off
    shut up you ugly twat
    piece of shit human being
    u r such a fucking clown lmao
    dumbass
    lying sack of shit
    Fucking idiot. Fucking IDIOT.
    Daft bastard
    arsehole with a stethoscope, that's all
    c**t in a cardigan
    massive tool, massive knob, tiny brain
    she's a gobby bitch and always was
    wot a fkn melt
    smug tosser needs a slap of reality and a shit haircut to match, oh wait he's got one
    You gormless fucking haddock
    the state of this twat 😂😂
    bl00dy w4nker
    d1ckhead of the week goes to this mp
    fuck me you're thick
    How can one jackass be this wrong in one sentence?
    get in the bin you shitehawk
    I'd call you an arse but arses have a purpose
    a bag of dicks with a blue tick
    the word you're looking for is sorry and the word I'm looking for is shithead
    What do you get if you cross a bore with a bastard? This councillor.
    Sanctimonious shit-stirring busybody of a bitch, may your wifi forever drop
    hey asswipe, my sister's a nurse and she says you're full of crap
    nobody: / absolutely nobody: / this wanker: let me tell you about viruses
    two types of people, decent folk and cocks, and you crow every morning pal
    `,
  ),
  lines(
    'lines-scorn/one-line-mockery',
    { labels: ['insult'], direction: 'subject' },
    `
    clown 🤡
    🤡🤡🤡
    🐑🐑 baa
    ok 🤡
    L
    ratio + you're ugly
    cringe
    who is this goblin
    delusional
    Melt
    what a muppet
    pick me
    this u? 🐷
    absolute weapon of a woman
    get help weirdo
    you fell off, you were never on
    NPC
    smooth brain
    negative IQ, impressive
    cry more
    seethe, cope, buy a comb
    not the sharpest spoon are we
    her forehead has its own postcode lmaooo
    bro types like he's got mittens on and thinks like it too
    imagine being you. i'd ask for a refund
    who let nanny mcphee on the telly
    womp womp, loser's crying again
    built like a wheelie bin, talks like one
    💩 for brains
    skill issue. personality issue. face issue.
    It's giving supply teacher with no friends
    Somebody fetch this man a brain, mine's not using the spare
    hahahaha the VOICE 😭 like a hamster in a hoover
    Chat is she ok? chat she's not ok. chat she's got a face like a dropped lasagne
    Every village sent its idiot and they elected you spokesman
    ur mum must be so proud... of ur brother
    you're not him lil bro, you're not even his understudy
    `,
  ),
  lines(
    'lines-scorn/pile-on-as-he-or-she',
    { labels: ['insult'], direction: 'subject' },
    `
    Everybody point and laugh at the professor
    she's getting cooked in the replies and deserves every crumb, the pompous mare
    lads look at this melt
    Adding my voice to the chorus: what a plank
    He's blocked me! The coward blocked me! Go and ask him yourselves, see how long the baby lasts.
    quote this with your favourite photo of her looking gormless, i'll start
    nominate her for wally of the year, retweet to vote
    Day four of nobody being able to find a single friend of this woman
    It's the hair for me. And the face. And the everything.
    Can we all agree that he's the worst guest they have ever had on and that he dresses like a divorced magician
    My whole group chat is just this idiot's face with different hats on
    bet he cries in the bath, reply with what song
    10k quote tweets and not one in her favour, that's what happens when you're dense in public
    get this grifty little gnome off my timeline, who keeps sharing her
    not even the dog would follow him home
    who wore it better: dr hale or a hungover badger
    You lot are being cruel to her. She's thick, not deaf.
    Is that her real face or is she buffering?
    We've had worse MPs, but they were dead
    Look at him go! Digging, digging, still digging, the big daft mole.
    If you listen closely you can hear the wind whistling between her ears
    the ratio on this is a public service, well done all, never let this fool up
    Somebody check on the {role}, he's had a thought and might not survive it
    Funniest thing on here today is this lass thinking anyone values her opinion, bless, laugh with me
    she's so stuck up she drowns when it rains
    his own mother muted him
    And the award for most insufferable person in {town} goes, for the ninth year, to this wet sponge
    all together now: who's a silly boy? HE'S a silly boy
    Screenshot it before she deletes, this is the dumbest tweet of the year and she's a dean
    I'm only here for the replies, she's a disaster in shoes
    Nobody tell him. Let him walk around like that. Numpty.
    `,
  ),
  lines(
    'lines-scorn/swearing-at-nobody-harmless',
    { labels: [], direction: null },
    `
    fuck yes
    oh fuck, left the oven on
    Fuck cancer
    what a fucking goal
    FUCK ME that was close
    holy shit the aurora
    shit, it's Tuesday
    well bugger
    bugger me it's cold
    bloody brilliant
    fuck this weather
    fuck knows where I put it
    pissing down here, bring a coat
    I'm fucked, three nights in a row, bed
    stubbed my fucking toe on that bastard table
    Damn right she deserves it!
    no shit sherlock, said my own brain, at last
    I've got fuck all in the fridge and a lemon
    This bitch of a hill nearly finished me but I'm up 🚵
    bollocks, wrong platform
    Pissed myself laughing at the penguin
    Arse over tit in front of the whole playground this morning, both knees skinned, dignity gone
    Proud as fuck of my sister, first one of us to get a degree, and in bloody rocket fuel or something
    what in the actual fuck is a cronut
    sodding printer
    Sod it, I'm having the cake
    that exam was a bastard but it's over
    Shit day. Good tea. Better dog.
    This fucking wallpaper has beaten three generations of my family
    Swearing helps with pain, there's a study, they made people hold their hands in ice water and shout
    you're shitting me?! a baby hedgehog in your shed?
    fkn freezing in this office n no one will let me touch the dial
    I don't give a toss about golf
    sweet baby cheeses, I got the job
    `,
  ),
  lines(
    'lines-scorn/rude-between-friends-harmless',
    { labels: [], direction: null },
    `
    fuck off that's amazing news 😂
    Shut UP you're pregnant??
    oi dickhead you left your charger at mine, kettle's on
    you absolute legend
    Get in the car loser, we're going to see baby lambs
    love you bitch, safe flight x
    stop it you're killing me 😂😂
    you jammy git
    lol you muppet it's tomorrow
    you're dead to me (you ate the last Rolo)
    hate you, new shoes? gorgeous
    You soppy sod, come here
    bastard! you told me it wasn't spicy! 😂
    Happy birthday knobhead, nine years of putting up with me, see you at the Fox at seven
    Get lost, you're never forty
    You beautiful idiot, of course I'll marry you
    oh piss off with your perfect banana bread, send recipe
    clown emoji for me please, i turned up in the wrong costume 🤡
    cheers big ears
    who are you and what have you done with my lazy brother
    Ya big eejit, ya did it!
    told my best mate he's an arse, he said takes one to know one, we're having a pint
    bro you're cooked, she's seen your dance video 😭
    I'm dead 💀
    That's sick, mate, proper sick
    u ok hun? only messing earlier about ur cake, it was lush
    dude you suck at mario kart and I miss you
    Shame on you for not telling us it was your birthday!
    Nerd. (Takes one to know one. Which telescope did you get?)
    Fight me, custard creams are better than bourbons
    my mates call me Shrek, i call them lucky
    rude!! and true!! 😂
    Die hard fan here, has been since the terraces
    `,
  ),
  lines(
    'lines-scorn/emoji-and-short-harmless',
    { labels: [], direction: null },
    `
    🤡 hired, the kids will love it
    🐷 squealing, they've got piglets!
    🐍 in the garden, grass snake, harmless, calm down everyone
    🐑🐑🐑 all in before the snow
    💩 on my shoe again, pick up after your dogs please
    L for learner, be nice, it's my first week
    the goblin shark is real and he's my favourite
    cringe, found my old blog
    💀💀 at the goat
    weird, mine's fine
    crying 😭😭 they kept the donkey
    W
    me rn 🐌
    who's this? 😍
    ratio of flour to butter?
    absolute scenes
    delulu is the solulu, says my niece, and I nodded
    🖕 is what my broken finger looks like in the splint and the nurses can't stop giggling
    pigs might fly
    rat in the loft, send cats
    `,
  ),
];
