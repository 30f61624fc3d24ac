import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Accusing and demeaning in one breath, long swearing, plain short insults; and long cautions, medical talk and short civil replies. */
export const linesScorn11: readonly Family[] = [
  lines(
    'lines-scorn/liar-and-fool-at-once',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    lying little weasel
    Fraud AND thick, a rare double
    Grifting hag
    You fake, you phoney, you pathetic little nobody
    Bent as a nine bob note and dim as a candle in a coal hole, that's our treasurer
    scammer with a face like a foot
    Attention-seeking liar with nothing between the ears
    A liar, a thief, and the worst-dressed woman at the conference
    Too stupid to hide the money and too vain to give it back, that's your charity queen for you
    You're a bought man, Professor, and a cheap one, for I'm told they got you for a lunch, which given your intellect was still a poor bargain.
    corrupt, bald, useless, resign
    Everybody knows you slept with the editor for that job, and you're still the dullest writer they've got
    paid shill with a brain the size of a lentil, does pfizer do dental because wow
    Fake doctor, fake tan, real idiot
    You forged the signatures so badly that a child spotted it, you clown
    this conman's got the morals of a tapeworm and he's about as good looking
    She's been lying since she could talk and she's never once been good at it, the silly moo
    Quack! Cretin! Get him off the air before he kills another pensioner with his carrot juice.
    You invented the whole assault for sympathy, you sick attention-starved drama queen, and you couldn't even keep the days of the week straight
    I've known crooks with class. You, Councillor, are a crook with gravy on his tie.
    snivelling wee grass, takes the developers' money wi one hand and picks his nose wi the other
    Dr Fraud is having one of her little meltdowns again. Somebody tell the hysterical cow we've all seen the invoices.
    fakes an illness, fakes a limp, fakes a personality, and does all three badly
    Was it the bribe that made you stupid or were you going cheap because of it?
    you're a dirty liar, your sister's a liar, the lot of you lie, bunch of thick crooked trash
    He stole the research from a student half his age and he's too dense to understand the bits he stole. Professor Magpie-brain.
    what a nasty manipulative liar you turned out to be babe
    con artist with a comb-over
    Twelve years on the council, twelve years on the fiddle, and not one clever remark in the whole stretch. A greedy, grubby dullard.
    Bless the poor deluded fraudster, she's begun to believe her own begging letters
    `,
  ),
  lines(
    'lines-scorn/swearing-at-length',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    I have sat through nine years of your shite, nine, and tonight I finally threw a slipper at the telly, because you're a smug, oily, two-faced bastard and my wife agreed and she likes everyone.
    right listen here you jumped up little prick my old man died on one of your wards n you stood there with a clipboard n a fucking lanyard n talked to us about targets, you can shove ya targets you heartless wanker
    Fuck your walk, fuck your ribbon, fuck your teddy bear raffle, and above all, fuck you, you simpering self-righteous bitch, going on about kindness when you parked across my drive
    Who in God's name let this shit-for-brains loose on a school? He can't spell, he can't add, he smells like a wet Labrador, and he's got the bloody nerve to call my lad disruptive.
    Oh piss off, you poncy overpaid arse. You wouldn't know a day's work if it shagged your mother.
    hey doc, you know what you are, you're a goddamn joke, you're the asshole who gets on a plane in a mask and coughs on it, screw you, screw your show and screw the horse you rode in on
    im drunk and its 2am and i still know more about economics than you, you fucking haircut, you absolute fucking sandwich
    There's shit, there's bullshit, there's horseshit, and then three floors down in the basement there's your weekly column, you dreary fucking hack.
    You're a disgrace to the bloody uniform, hiding in the canteen while the rest of us run ourselves ragged, you lazy two-faced cow, and yes I'll say it here since you never answer your sodding bleep
    How dare you. How fucking dare you stand on our town hall steps, you lying toad-faced shit, and talk about my daughter as a statistic.
    let me put it in terms that even a dozy twat like you can follow: no. buses. no. votes. now fuck off home to your cul-de-sac
    The word bellend was lying about in the English language for years, waiting, unemployed, until the day that you came along and gave it a fucking purpose.
    christ almighty what a pack of crap, did you shit this article out or did it take you two goes, you lazy knob
    Never met a bigger arsehole in thirty years of proctology, and doctor, I don't say it lightly.
    Get tae fuck, ya wee bampot, naebody up here voted for ye and naebody's wanting yer face on wur telly
    u stupid stupid bitch u got my brother sacked wi ur "just doing my job" article, hope ur proud, ur nowt but a snake with a laptop
    `,
  ),
  lines(
    'lines-scorn/plain-and-short',
    { labels: ['insult'], direction: 'subject' },
    `
    you're stupid
    You are an idiot
    she's an imbecile
    He's a moron, always was
    what an idiot
    Total loser
    you're pathetic
    You disgust me
    ugly inside and out
    Nobody likes her
    shut up fool
    such a dumb take from such a dumb man
    you're a joke
    Fat pig
    Ugly
    coward
    you're a coward and a snob
    worthless
    Useless woman
    You're the worst
    a complete and utter fool
    horrible person tbh
    thick
    Imbecile!
    vile creature, that one
    you are embarrassing
    Half-wit
    Nasty piece of work
    a wet blanket in a suit
    crazy old bat
    You make me sick
    waste of skin
    Learn to think, dimwit
    {name} is a twit
    a disgrace, a dunce, a doormat
    You're mad, you know, barking
    ur boring n ugly
    freak
    `,
  ),
  lines(
    'lines-scorn/cautions-and-medicine-harmless',
    { labels: [], direction: null },
    `
    If a man rings to say that your grandson has been arrested and needs bail, put the phone down and ring your grandson. Mine was in the bath.
    People with schizophrenia are far more often the victims of violence than the cause of it. I've worked in forensic services since 1998 and it's the thing I most wish newspapers would print.
    For those asking: a factitious disorder is an illness in itself, it's rare, it's miserable, and it isn't the same as pulling a sickie. Most people whose tests come back normal are not making anything up.
    We had a chap in the village who told everybody that he'd been a spy. After the funeral three men in good coats turned up and wouldn't give their names. So now we don't know what to think.
    How to check a charity: look up its number on the register, read the last accounts, see who the trustees are, and never give cash to a tabard. It takes four minutes. Real ones won't mind.
    In the trial the sham treatment did nearly as well as the real one, which doesn't mean that the patients were faking. Pain is like that. Placebo responders have measurable changes on a scan.
    I was diagnosed with a personality disorder at nineteen and it was the wrong label. At thirty-four somebody finally asked whether I'd been assessed for autism. I'd like to hear from women with a similar story.
    Counterfeit car seats are being sold online with a convincing badge, look for the orange label and the stitching, and if in doubt bring it to the fire station on Sunday and we'll have a look for nothing
    Lecanemab slows things down a bit for some people, it isn't a cure, and it carries a risk of bleeding in the brain. A headline saying otherwise has made a lot of families cry down the phone at us today.
    The so-called mad house on the hill was a hospital, it had a cricket team, a brass band and a very sad graveyard, and I'm giving a talk about it for anyone who'd like to come
    my brother's in hospital with psychosis and he thinks i'm a paid actor playing his sister. i don't know whether to laugh. visiting's at six, i'll be auditioning again
    Tonight's phone-in: have you ever been conned, what did you lose, and what would you say to the person who did it? No names on air, please, the lawyers are listening in with their coats on.
    A note on forged prescriptions, colleagues: three have been passed locally this week, all for the same painkiller, on old-style green paper. If you're unsure then ring the surgery, not the number on the form.
    Grandad's dementia makes him accuse the carers of stealing his watch. It's on his wrist. They know that it's the illness, they find it for him every time, and they act delighted.
    The magician at the children's ward told them that he was a fraud, a fake and a terrible liar, and then he took an egg out of the consultant's ear. I've not heard laughter on that corridor for months.
    So I bought miracle hair tonic from a bloke at a boot sale, and it's lavender and washing-up liquid, and I'm still bald, but the cat won't leave my head alone
    Is there any point in reporting a scam when I only lost eight pounds? Yes! It's how they spot patterns. I work on that desk and we read every single one.
    Anorexia isn't vanity and it isn't attention seeking. If your child's counting peas, don't wait for a referral letter, ask for a weight, a pulse and an ECG this week.
    They told us in training that a confused patient may call you anything under the sun: nurse, mother, thief, Doris. Answer gently to all of them.
    Just out: our review of every retracted paper on heart failure since 1990. Honest error beat misconduct two to one, which surprised us, and we've put all of the data up for you to check.
    `,
  ),
  lines(
    'lines-scorn/short-and-civil-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    you're right
    You are an angel
    she's a star
    He's my uncle
    what an evening
    Total eclipse!
    you're early
    That disgusting smell is the drain
    ugly fruit, lovely jam
    Nobody likes queues
    such a simple idea from such a busy woman
    you're joking, a week on Friday?
    Fat quarters, three for a fiver
    Ugly sisters wanted for panto
    cowslips are out
    worth less than I paid
    Useless fact of the day: otters hold hands
    You're the best
    a complete and utter rainbow
    horrible traffic tbh
    thick fog on the tops
    vile cough mixture, works though
    that's embarrassing for the forecast
    Half-term already?
    Nasty cut, that, get it looked at
    wet blankets on the line all week
    crazy prices at the pump
    That curry made me sick
    a waste of a good Sunday
    Learn to swim, free, Saturdays
    {name} is on at nine
    You're mad busy, I'll come back
    freak hailstorm in {town}
    Stupidly good chips
    barking again, next door's beagle
    what a pathetic little umbrella, I love it
    I'm sick, can someone cover?
    Fool me once, crocuses
    `,
  ),
  lines(
    'lines-scorn/reported-in-court-and-press',
    { labels: [], direction: 'quoted' },
    `
    The court heard that he'd sent the surgeon forty emails calling her a butcher and a liar
    Trolls branded the grieving father "a paid actor". He has now won damages.
    "Fraud" and "scammer", they wrote, under the obituary. Under the obituary!
    Report: one in three head teachers has been called incompetent or worse online by a parent this year
    A man of 54 admitted telling the councillor to "f*** off and take your mask with you".
    My pupils read aloud the comments left for female scientists, "ugly", "stupid", "go back to the kitchen", and then there was a very long silence.
    He apologised on air for saying that the nurse was "thick as mince"
    In the leaked chat an officer refers to the complainant as "that mad old trout".
    Stop calling people sheep. That's the post.
    The petition to ban the phrase "so-called victim" from the letters page has reached nine hundred
    Please don't call the weather presenter fat, she can read
    "You're a joke and your degree's a joke" is one of the milder ones, says Dr Brandt, who keeps them in a shoe box.
    I asked what the boys had been shouting. Slag, pig, freak. She's twelve.
    Journalist told to "crawl back under your rock, shill" wins award for the very same article
    It was wrong of me to type "clown" under your reply. I've deleted it.
    Whoever wrote "liar" across her poster, we've cleaned it off, and we've got you on camera
    Our union has counted them: 61 uses of "lazy", 40 of "useless", nine death threats, one "overpaid childminder".
    They put "fake nurse" on a banner outside a hospice, and I've never been so ashamed of my town.
    `,
  ),
];
