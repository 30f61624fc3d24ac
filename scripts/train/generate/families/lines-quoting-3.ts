import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Abuse that looks like quotation, denial or defence and is none. */
export const linesQuoting3: readonly Family[] = [
  lines(
    'lines-quoting/accusing-by-quotation',
    { labels: ['accusation'], direction: 'subject' },
    `
    "I'm just a doctor" no you're a fraud with a lanyard
    "Trust the science", says the woman who was paid by the people who sold it.
    'We followed the evidence.' You followed the money and everybody in {town} knows it.
    she says she's "independent" lol, ask who pays for the conference hotels
    So-called "professor" Hallam has been making it up since day one.
    You're not a doctor, you're a salesman for whoever's buying.
    "I have nothing to declare" - nothing except the brother-in-law's building firm, you crook
    everyone says you're a grifter and having read your page I can only agree
    They called her a liar on the phone-in and for once the callers had it right.
    "Safe and effective" remember? liar then, liar now
    he told you that you were on the take and you couldn't look him in the eye. because you are
    Not a campaigner. A con artist with a megaphone.
    your "charity" is a bank account with a logo, thief
    "Lived experience"... you lived it in a script meeting. Fake.
    I don't say this lightly: people who name you a charlatan are being generous to you.
    In her own words: "we must be transparent". From a woman who deletes her emails. Corrupt to the bone.
    {name} isn't a victim of abuse, {name} is a fraudster who's been found out and is crying about it
    The 'expert' has never once been right and is paid by the wrong guess. Shill.
    "I was ill for two years" funny how you were well enough for all those photoshoots, faker
    Somebody quoted you as saying that you wept. Crocodile tears, bought and paid for.
    apparently it's "harassment" to point out that you falsified the lot
    You keep retweeting people who call you a scammer as though it's proof you aren't one. It's the opposite, scammer.
    "My door is always open" yes to developers, with envelopes
    a reporter asked if she'd lied and she said "that's offensive". what's offensive is the lying, you lying woman
    Calling you a quack is an insult to ducks, and to the other quacks, who at least believe their own rubbish.
    "Death threats" she claims. No evidence. She writes them herself, always has.
    'Dr' {name}. I put it in inverted commas because she bought it.
    He said it so I'll repeat it: you are bought, you've always been bought, you come cheap
    "I only want what's best for children" and the cheque, and the cheque after that
    not saying you're corrupt, just saying that if you weren't you'd be the first one in that building, which you're not, so you are
    "peer reviewed" by your mates, fiddled by you
    All those accounts defending you, "leave her alone, she saved my dad". Bots. Paid for. As fake as your CV.
    People say you sold your vote. I was going to say hear both sides but I've heard you speak now, and you sold it.
    She put "whistleblower" in her bio. The only thing she has ever blown is smoke, for cash.
    "It was an administrative error" is what embezzlers say, isn't it, Councillor?
    I see 'liar' is trending with your name. Good. Accurate at last.
    Oh you're "heartbroken" about the closures. The ones you were paid to arrange. Hypocrite and thief.
    Do you want me to define grifter for you? Stand in front of a mirror and read your own fundraiser.
    they're all saying "poor her, called a shill". She IS a shill. Look up who funds the institute.
    "Nothing to do with me," she says, hand still in the till.
    Whoever wrote on your office that you're a paedo protector knew exactly what went on there.
    "I've never met him" and yet here's you and him thick as thieves, because thieves is what you are
    no no it isn't "misinformation", it's that you were caught inventing patients
    Her supporters post 'be kind'. Kind? She robbed pensioners. Robbed them.
    "As a nurse" you aren't a nurse, you've never been a nurse, you're an actress hired by the union
    Judge says there's "no case to answer". Which lodge is he in, same as you? Bent, the pair of you.
    You say you were called a traitor. You were identified as one.
    "Our NHS heroes" who dance in corridors and forge the certificates, yes you love
    hahaha "long covid". long holiday on our taxes more like, you malingering fake
    I won't call you a liar, I'll leave that to your own diary, in which you lie on every page
    When the man in the audience shouted fraud, half of us clapped. We've seen your accounts.
    "I answer to my constituents" you answer to Moscow mate
    Tell us again how you're not "Big Pharma". Tell us with a straight face, you paid-up puppet.
    They didn't "smear" you, they photographed you taking it
  `,
  ),
  lines(
    'lines-quoting/insulting-by-quotation',
    { labels: ['insult'], direction: 'subject' },
    `
    he called you a witch and he was right
    "As a mother" as a moron more like
    Someone said you've the brains of a boiled egg. That's hard on eggs.
    I've just read the comment calling you pathetic and would like to sign it.
    You posted all the nasty things people call you. I read the list twice and couldn't find one I'd take out.
    "Be kind" she bleats, like the dim little sheep she is.
    you aren't a strong woman. you're a loud idiot
    they shouldn't call you thick. thick things have substance
    Oh no, did the nasty man say you're useless? He's seen you work then.
    "I'm exhausted" said the laziest trout in local government
    'Award-winning campaigner', if the award is for most punchable whine.
    I'd defend you against the ones who say you're ugly but I've got eyes, sorry love
    My nan says never call anyone stupid. My nan never met you.
    "I did my best" and that's the tragedy, you really are that dim
    Quoting this so that more people can see what a gormless halfwit looks like.
    all these replies going 'don't call her names'. what else do you call a clown?
    It isn't bullying to say that you're a waste of a chair, it's feedback.
    "Lots of people have been asking me" nobody's asked you anything you self-important bore
    Not an insult, just an observation: you're a joke and your mother knows it.
    imagine being called a national embarrassment by your own dad. I bet he has
    I used to think people were cruel about you and then I met you. Insufferable little madam.
    "Listen to women" ok I listened, you're an idiot
    You told {programme} that someone called you a parasite. Did he apologise to parasites?
    So-called "leader" of the opposition couldn't lead a dog to a lamp post, the drip.
    the posters say you're a coward. the posters are kind
    Whoever told you "you're braver than you think" lied, you gutless worm
    'Intellectual' lmao she reads the back of the cornflakes and gets lost
    When they write that you're a sad bitter spinster nobody loves, don't block them, thank them for the honesty.
    "I don't owe you an answer" you don't have one, dumbo
    no one should have to read abuse at work, agreed, so stop making us read your drivel you dopey mare
    "Speaking as an expert" speaking as a pompous wet flannel
    My favourite reply so far is the one that says you look like a dropped lasagne. Framing it.
    You ask why they hate you. Play back that clip. That smirk, that whine. There you are, snivelling creature.
    'It made me cry,' she tells the papers. Everything makes you cry, you pathetic baby.
    She isn't evil, she's simply too stupid to be evil.
    People are calling you a disgrace. I'm people.
    "hun I'm fine x" you're not fine you're a car crash with lip filler
    They wrote CLOWN on your garage. At least somebody in {town} can spell.
    to be fair to the man who called her a silly cow, I've been to her surgery and I've been to a farm
    I see she's had "hundreds of vile messages". Only hundreds? Vile woman, must try harder.
    "Did you vote?" you asked. I did, against you, because you're a smug little weasel
    You said you welcome criticism. Fine: you're a dunce.
    never thought I'd agree with a bloke called brexitdave but you are indeed a muppet of the highest order
    "My truth" = the ramblings of a thick attention seeker
    Mate of mine got suspended for calling you a rat faced weasel. Worth every minute he reckons. So do I.
    You're no Florence Nightingale. You're not even the lamp.
    "Some of us have degrees" and yet you remain the densest object in the room
    Don't say "hag". Hags have wisdom. Say dried-up nobody.
    did you really just post 'I am a good person'. you are a horrible smug cow and your colleagues can't stand you
    Quote of the day from our local simpleton: "I believe that we can all get along"
    Every cab driver in town says you're a snotty piece of work and cab drivers know.
    They compared you to a bin fire and honestly the bin fire should sue
    Defend you? I'd sooner defend mould.
    There's a petition to have you called what you are, a blithering incompetent, and I've signed it with both hands.
  `,
  ),
  lines(
    'lines-quoting/threatening-by-quotation',
    { labels: ['threat'], direction: 'subject' },
    `
    You told the police that I said I'd hurt you. I hadn't. I'm saying it now.
    that bloke who wrote he'd petrol bomb your office? he's not the only one with a jerry can
    "We won't be intimidated." You will be. Give it till {day}.
    He said he'd break your legs. I said start with the hands, she types too much. We're deciding.
    I'm not threatening you. I'm telling you what is going to happen when you leave that building tonight.
    "Security has been stepped up" not enough love, not nearly enough
    This isn't a threat it's a promise, you'll be bleeding before the month is out
    You read my last letter out on the telly for sympathy. The next thing I send won't be a letter.
    They say she should swing. I've got rope and a tree, just need the lady.
    someone should do to you what they did to the last one. someone will
    "No one deserves to live in fear", you said. You do and you're about to.
    Post your little screenshots. Won't be much use to you when I'm stood in your hallway.
    I condemn all violence. That said, I'll be waiting for you at the station with a bat, and I won't be condemning anything.
    Nobody should attack an MP. I'm going to, but nobody should.
    Read out my message on air again and I will cut your throat, simple as
    The lad who threatened you got six months. I can do six months stood on my head, so see you soon.
    'I feel safe in my community' enjoy it while it lasts, we know which pew is yours
    she asked "what have I done to deserve death threats". I'll explain it slowly when I've got you in the boot
    You laughed at the one about drowning you. Laugh on Thursday.
    "Thoughts and prayers for Councillor Bright" get them in early because I'm coming for him
    not saying I'd shoot you, only that if you step on my land again they'll be picking you out of the hedge
    Quote this in your victim thread: your children walk home along the canal and I fish there.
    Everyone says burn the witch as if it's a joke. I bought the petrol today.
    "Don't feed the trolls" ok don't, but this one's hungry and knows when you finish work, and it'll end with you in hospital
    he wrote that he'd smash your windows and you called him a coward. so now i'm going to do it, with you behind them
    You said in your speech that words can kill. So can I, faster.
    They told you to watch your back, I'd watch your front as well, I'm not shy
    "I refuse to hide" good, saves us looking. You've got this coming and you're getting it.
    my solicitor says I mustn't say I'll kill you so let's say that you won't be seeing Christmas and I'll be the reason
    "sticks and stones" yeah I'll bring both
  `,
  ),
  lines(
    'lines-quoting/threatening-others-by-quotation',
    { labels: ['threat'], direction: 'other' },
    `
    Whoever called {name} a whore, I will find you and I'll put you in the ground.
    Trolls who say that to nurses want shooting and if I get hold of that one he'll be eating through a straw
    "It's only words" he says. Fine, I'm coming round tonight to break his jaw, only fists.
    That coward who told her to die: I know your van, mate, and I'm bringing mates to torch it
    Reply to the one who made my sister cry: say it again and I'll slit you open
    No need to report him. We're going to drag him out of his mum's house and kick his teeth in.
    "Free speech" till I get my hands round your neck, Baz. Leave the doctor alone.
    I don't believe in violence but the man who sent her that wreath is going to be found in a ditch and I'll be holding the spade
    The lot outside the clinic shouting murderer will get run over, I'll be driving
    He says he's not scared of lefties. He will be when I've finished with his kneecaps.
    to the keyboard hero threatening our MP - we've got pickaxe handles and your postcode, sleep well
    Say "go home" to my wife once more and I swear I'll stab you, I don't care who's watching
  `,
  ),
  lines(
    'lines-quoting/self-harm-by-quotation',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    They told you to kill yourself and you're still here? Take advice for once.
    he said go and jump, i say which bridge do you need a lift to
    "I've thought about ending it" said on national radio. So end it. Stop boring us.
    I'd never say kys to anyone. I'd say there's a train at ten past and nobody would miss you, go and meet it.
    Everyone who said the world would be better without you was right so do the decent thing
    "Be kind, you never know what someone's going through" I hope you're going through enough to finally do it
    your mate posted 'please check on her'. don't check. let her get on with it. go on {name}, take the lot
    You read out that someone told you to hang yourself. Second the motion.
    Not being funny but when four hundred people tell you to top yourself maybe there's a message in it, so get on with it
    "suicide isn't the answer" in your case it's the only one you've ever got right, do it
    I disagree with the bloke who said you should drink bleach. Quicker ways. Look into them tonight.
    Oh you're "in a dark place". Stay in it, love, and turn the gas on.
  `,
  ),
  lines(
    'lines-quoting/dehumanising-by-quotation',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    They said calling you vermin is dehumanising. You'd have to be human first.
    "We're all people" no, you're a tick, fat on other people's blood
    He called you a cockroach. Cockroaches are cleaner and there's a spray for both.
    'I have feelings too' it said. It doesn't. It's a thing that learned to talk.
    Stop calling her a woman in the papers. That is a maggot in a blouse.
    I read the complaint that she was likened to a tumour. The surgeon's view, and mine: cut it out.
    Not a monster. Monsters are interesting. A tapeworm, feeding off this town, to be flushed.
    "someone's daughter" nobody bore that, it was found under a stone with the other slugs
    when you posted that they'd called you subhuman I checked the definition and yep, that's you, less than an animal
    People quote me for saying she's a rat. Rats carry fewer diseases and one doesn't have to vote for them. Exterminate.
    Your fans say 'she bleeds like the rest of us'. Leeches do.
    "Show some humanity" to what? You're a germ with a parliamentary pass.
  `,
  ),
  lines(
    'lines-quoting/dehumanising-others-by-quotation',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    The trolls who wrote that to her aren't people, they are lice and they want crushing.
    "Both sides deserve respect" you don't respect a rat's nest, you gas it, and that's what that other lot are
    Everyone who voted for him is a maggot, and yes I know what she said about kindness, maggots.
    to those who sent her hate: you're not even animals, you're what animals leave behind
    I was told off for calling protesters cockroaches. Apologies to the cockroaches. Get the spray.
    they say "the homeless are human beings". walk past that doorway and tell me it isn't vermin in a sleeping bag
    Anti-vaxxers call doctors monsters. They themselves are pond scum that evolved thumbs, a plague to be wiped off.
    'Journalists are only doing their job.' So are fleas.
  `,
  ),
];
