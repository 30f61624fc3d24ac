import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** The same with insults and oaths, and at groups; reports and condemnations; news, law and charities. */
export const linesDespair4: readonly Family[] = [
  lines(
    'lines-despair/slanging',
    { labels: ['self-harm-encouragement', 'insult'], direction: 'subject' },
    `
    kys you absolute melt
    kys loser
    You pathetic little man, go and end yourself.
    waste of oxygen, stop using it
    Waste of space. Vacate it, and I mean the mortal coil.
    you're a worthless hag and u should kill yourself
    Nobody wants you, ugly, so end it
    Stupid woman. Go and do the world a service and die by your own choice.
    oxygen thief!!! give it back!!! all of it!!!
    What a sad, barren, talentless creature you are. I'd not blame you for ending it and I'd hold your coat.
    thick as mince and twice as useless. top urself pal
    fat ugly lonely. why are you even alive. do something about it
    Clown. Pull the curtain on yourself.
    an embarrassment to medicine, to {town} and to your parents, and a grave would hide all three of those
    no wonder your wife left, you drip, follow her example and leave as well, life this time
    hey dimwit, when you run out of lies maybe run out of breath as well
    Spineless, brainless, gutless, soon to be lifeless if you have a shred of taste. Hurry.
    u disgusting old crone u had ur turn. end ur life
    Failure as a doctor, failure as a mother. Succeed at one thing tonight.
    Nasty piece of work like you should not see forty, and you could see to that yourself
    Parasite. Hosts don't miss parasites. Remove yourself from the living.
    you absolute waste of a birth certificate, go and earn the other kind
    Do you know what's uglier than your politics? You, breathing. Stop.
    Idiot, moron, halfwit, corpse. You're three quarters of the way there, finish the list.
    i hope u read this u snivelling weasel and i hope u take it to heart and end it
    Dear imbecile, kindly kill yourself. Regards, everyone at the golf club.
    The dimmest head teacher in England, and if she had the brains to be ashamed she would have the manners to be dead by her own doing.
    what a crybaby lmao just unalive already
    `,
  ),
  lines(
    'lines-despair/effing',
    { labels: ['self-harm-encouragement', 'profanity'], direction: 'subject' },
    `
    fucking kill yourself
    just fucking do it you cunt nobody cares
    go kill yourself you prick
    K Y S you stupid bitch
    f.u.c.k. off and die by ur own hand
    Fuck off and end it.
    end your shitty little life
    why the fuck are you still alive
    You arsehole, Minister. Do the world a favour and top your bloody self.
    kill urself u fkn wanker
    Nobody would give a flying fuck if you killed yourself tonight, so what are you waiting for, you tosser
    bitch u should of ended it years ago
    stop fucking breathing
    if you're so fucking sad then fucking die then, christ
    jesus wept will you just kill yourself you boring bastard
    I'm three pints in and I still think you're a shit and I still think you should end your life, night all
    u absolute bellend go and kys and take ur cycle lane with u
    Hope you kill yourself you twat. And I'm a grandmother.
    Cry about it on telly again you daft cow. Or fuck it, go the whole way, we'd have a minute's silence and not mean it.
    do one. do yourself one. permanently. dickhead
    GET IN THE GRAVE YOU CUNT NOBODY WANTS YOU HERE
    get tae fuck and end yersel
    piss off out of this life
    `,
  ),
  lines(
    'lines-despair/urging-a-crowd',
    { labels: ['self-harm-encouragement'], direction: 'other' },
    `
    All of you in {party} should kill yourselves.
    tory voters should do us a favour and end it en masse
    every last landlord in this city ought to top himself
    to all the antivaxxers, kys, the whole group, thanks
    Cyclists: have you tried not existing?
    If boomers had any decency they would have ended it before the pension came up.
    The rest of this church should take the hint from that cult in the desert and end themselves too.
    I'd hand every member of that board the courage to end themselves, if I had any to spare.
    gamers who pay for skins should just unalive themselves lol
    The lot who run {body} could walk into the sea and stay there and I'd sell ice cream
    referees should kys after that second half
    whoever designed this form should kill themselves
    If you voted for him then end it, all of you, there is no place in the world for people so stupid
    the lad who posted that should neck himself
    your whole family should kill themselves, mate, not aimed at the councillor, aimed at you Baz
    Everyone in the replies can go and die by their own hand, I'm done being nice
    Hope the bloke who reported her account does the decent thing and ends his life.
    Nobody would miss estate agents, they should all do themselves in
    Will somebody tell this presenter's ex husband to take his own life, he's earned it
    to the person who hit my van: kill yourself
    The striker should end it after that penalty. I mean his life not his contract.
    Farmers moaning about tax always say they'll top themselves. Go on then, all of you. More land for houses.
    `,
  ),
  lines(
    'lines-despair/telling-of-it',
    { labels: [], direction: 'quoted' },
    `
    A stranger wrote "kys" under a photo of my niece's hamster. She's eleven. Mute and report.
    Dr Vane was told four hundred times last week to kill herself. She went in to work on Monday anyway.
    Nobody deserves to be told to end their life over a bus lane. Whoever sent that to the councillor: shame on you.
    He got "nobody would miss you" in an email signed with the man's own name and job title.
    "do us all a favour and stop breathing" is what my daughter found on her locker and the school calls it banter
    So that's what a pro-life account sends a midwife: a countdown and a coffin emoji.
    I've read out in the chamber what was put through my letterbox. It said that I should have the grace not to wake up.
    To the person who replied go and hurt yourself to a woman who has just lost a baby: what happened to you?
    Man fined after urging MP to take her own life in 61 messages
    Tell a kid to kill themselves online and under the new Act you can go to prison for it. Good.
    telling people to kys isn't edgy it's just cruel
    The judge said that he had goaded a young man in crisis and shown no remorse whatever.
    can we please stop writing unalive yourself at footballers who miss a sitter
    Who hears that a colleague survived an attempt and types "better luck next time"? I've blocked him and saved it for the police.
    Screenshots attached. "Why are you still here", "everyone would be happier", every night at eleven for a month.
    My brother was sent messages like that for a year. He's not with us. So no, I will not lighten up.
    Moderators took nine days over a post that told a nurse to stop taking her medication.
    If your argument needs the words end yourself then you have lost it.
    Somebody told me today that the world would be lighter without me. I weigh 58 kilos, it would hardly notice. But still.
    The column quotes the worst of it, kill yourself, nobody wants you, and then asks why women leave politics.
    She laughed off the ones who said top yourself. She did not laugh off the one that named her antidepressant.
    Twelve years old, and a boy in her class made a poll on whether she should end it.
    You can disagree with him on every line of the bill and still report the ghouls telling him to die.
    i got told to neck myself for saying pineapple is fine on pizza, this app is unwell
    An apology from the club after a fan shouted at the keeper to go and kill himself. Banned for life.
    "Failed at that as well" they wrote, about her overdose. I don't know how you type this and sleep.
    we had an assembly on why saying kys is not a joke and three lads walked out to say sorry to Ewan
    The inquest heard that users of the forum had cheered her on.
    `,
  ),
  lines(
    'lines-despair/news-law-and-charity',
    { labels: [], direction: null },
    `
    New figures on suicide among junior doctors are out at half nine and I dread them.
    The assisted dying bill returns on Friday. I shall vote against, and I'll say why in full.
    assisted dying should be a right. my grandad begged for it for six weeks
    I oppose assisted dying since I sat with people who felt a burden, and changed their minds when somebody asked them why.
    Walk for Prevention, {town}, Sunday at ten, dogs and pushchairs welcome, in memory of Callum
    Suicide Prevention Day talk at the library, tea after, bring your own heavy heart
    The barriers on the high bridge went up after the mothers' campaign. Nobody has been lost there since.
    We answer a call every six seconds. If you can spare one evening a fortnight we'd train you.
    It's a criminal offence in England to encourage or assist suicide and has been since 1961
    coroner's report on the three deaths at the unit finally published. families got it with an hour's notice
    Samaritans volunteers collected at the match and raised four grand
    The Act on online safety makes encouraging self-harm an offence, says my A level law notes, s.184, please be on the paper
    Ofcom wants the forum blocked. About time, say the parents.
    Prison suicides up by a third, and not one question at PMQs
    Vets have one of the highest rates of any profession. Be kind at the desk, it isn't their fault that insulin's dear.
    Book of the week: a doctor's memoir of a breakdown, very funny, ends with him alive and keeping bees
    Our sixth formers have made a film about a lad who doesn't talk to anyone until the bus driver asks
    Condolences to all at the surgery. Dr Whitlock delivered both of mine.
    So sorry to hear about your mum. She'd have told you to eat something.
    He died by suicide, not committed it. It hasn't been a crime for sixty years, change the style guide.
    A father of three who took his life after the post office scandal has had his name cleared. Too late.
    Please use trigger warnings before the self-harm storyline, BBC, some of us have kids in the room
    Romeo and Juliet kill themselves and it's on the GCSE, Miss Price does it sensitively
    Seneca was ordered to end his life by Nero, who'd been his pupil, so think of that on parents' evening
    Mind, the charity not the gap, is doing a cake sale on platform 2
    Dying Matters week. We talk about wills. It's more fun than it sounds and there's a raffle.
    Sanctioned, hungry, told he was fit for work, and dead by {month}. His sister read out his diary and the committee wept.
    what's the procedure when a pupil tells you they hurt themselves? new TA, want to get it right
    `,
  ),
  lines(
    'lines-despair/sweary-and-rude-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    fucking hell I nearly died on that cycle lane, ice everywhere
    kill it before it lays eggs, why are spiders so bloody big in September
    bugger me three hours of powerpoint, end it somebody
    shit, my phone's died, tell Mum I'm on the 6.15
    bollocks to the gym, it's killing me
    Waste of oxygen, that debate, could have been an email
    this printer is a waste of space, I'm putting it in the skip
    Why the hell is this planning application still alive? It was refused in 2019.
    oxygen cylinder wants returning by Friday, the company rings if you don't
    stop breathing on the glass, said the aquarium man, to me, a grown adult
    Can referees just end it at ninety minutes like the old days, I've a train
    walk into the sea, walk out again, have chips. perfect day
    All of you in the choir should give yourselves a round of applause
    every last one of the trees they planted on the ring road has died
    cyclists, have you tried the new towpath? smooth as butter
    do one lap for charity, that's all they ask
    I'm done being nice to the slugs
    Whoever designed this form has never met an old person
    If boomers had any decency, says my grandson, they'd leave the good biscuits where they are
    The board could all resign tomorrow and I'd sell ice cream on the steps
    Off the mortal coil and on to the copper coil, GP wants to talk contraception, I'm in bits
    The damn heating committed suicide on Christmas Eve, excuse the phrase, plumber's coming on the 28th
    Pull the curtain on your way out, Nurse, I'm not decent
    Get in the grave? I dug the thing, I'm the sexton
    hurry up and die, wisteria, I want that wall for roses
    piss off out of the office at five, best advice my first boss gave me
    My sourdough starter, fed daily since lockdown, has finally taken its own life. Nobody would miss it, said the wife, coldly.
    `,
  ),
];
