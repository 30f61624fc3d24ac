import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Pleas not to kill, cut or starve oneself: worried friends, tough love that swears, hasty typing, and long messages. */
export const linesDenials1: readonly Family[] = [
  lines(
    'lines-denials/worried-friend',
    { labels: ['support'], direction: null },
    `
    Please don't kill yourself love, ring me, any hour
    Don't kill yourself, {name}. I mean it. There's soup on and a bed made up.
    Please don't hurt yourself tonight. I'm ten minutes away and I'm getting my coat.
    Don't do anything silly, I'm on my way over
    Please don't harm yourself because of what strangers typed
    Don't hang yourself, don't even think of it, come and sit in my kitchen
    Please don't cut yourself again sweetheart, you've done eleven weeks
    Don't starve yourself, {name}, you've a body that has carried you through worse than this
    Please don't take those pills. Put them down and pick up the phone, I'll stay on as long as you like
    Step back from the bridge and ring the Samaritans, 116 123, they answer in the middle of the night
    Don't jump. Please don't jump. Tell me where you are and I'll come.
    Put the rope down, love, and let's talk
    Never end it over an election, {name}, there are always more elections
    I've read that last post three times. Please don't top yourself, there are so many of us who'd miss you
    Don't listen to the ones telling you to die. Listen to the ones bringing you dinner.
    You don't have to die to make it stop hurting, I promise there are other ways
    Please don't do yourself in. My brother did and I'd give anything to have had one more hour to talk to him
    Don't go to the cliffs on your own tonight, come to ours
    Hand the tablets to your {relation}, please, and don't keep any back
    please don't end your life, your {relation} needs you and so does that ridiculous dog
    Don't drink the bleach they joke about, don't read their jokes at all, block them and come for a walk
    If you feel like killing yourself, please tell someone before you do anything. Me, a nurse, the lad at the garage. Anyone.
    Please don't disappear on us. You matter here.
    Don't throw your life away over a lost vote in {town}
    I don't want you to die. There, I've said it, I should've said it weeks ago
    Stay away from the platform edge, {name}, and phone me from the café
    Please don't think the world would be better off without you. It wouldn't. My world wouldn't.
    Don't slit anything but the envelope of that job offer, come on, one day at a time with me
    Please promise you won't overdose again. I'll sit with you in A&E all night if that's what it takes
    `,
  ),
  lines(
    'lines-denials/tough-love-swearing',
    { labels: ['support'], direction: null },
    `
    Don't you fucking dare kill yourself, we love you
    Don't you dare top yourself, I've bought non-refundable tickets for us both
    don't you bloody dare die on me
    You are NOT killing yourself over a fucking by-election, do you hear me? Put the kettle on. I'm coming round.
    Fuck the trolls, fuck their DMs, and don't you ever hurt yourself for those bastards
    Nobody's topping themselves on my watch, get your arse round here for tea
    Step away from the fucking bridge mate, I'm begging you
    Put the sodding pills down and ring me, I don't give a shit what time it is
    don't you dare neck yourself, who the hell else would laugh at my jokes
    Bollocks to anyone who says you should die. You're staying. End of.
    Like fuck would the world be better without you
    You're not going to hang yourself, you're going to have a shower and a bacon sandwich, and then we'll sort this shit out together
    don't give those pricks what they want {name}, stay alive out of pure spite if you have to
    If you kill yourself I will be so bloody sad I won't know what to do with myself. So don't.
    I swear to god don't you do anything stupid tonight, I fucking love you, you're my best mate
    No you would not be "better off dead", what utter shite, who's been telling you that
    Don't cut yourself, don't burn yourself, don't bloody anything yourself, just come here and be held
    You are not allowed to die, you still owe me a tenner and about forty years of friendship
    Shit day, shit week, shit year. Still not a reason to end it. I'm outside your flat, open the door.
    Don't kill yourself FFS. I had to say it out loud because everyone else is tiptoeing.
    get down off that fucking roof and let me buy you a pint, nobody here wants you dead
    Listen, you gorgeous friend of mine: do not harm yourself. I'm staying on this phone till the crisis team gets there
    Screw the lot who told you to end yourself, they're not fit to carry your bag
    damn right I'd notice if you died. I'd never bloody stop noticing
    You don't get to jump. You get to be looked after, and you can moan about it as much as you fucking like
    Over my dead body are you starving yourself for a hunger strike nobody at {body} is even watching. Eat the pie, comrade
    Arse to this. You're ill, you're not a burden, and nobody should be burying you at forty. Ring the doctor.
    Don't you dare say you should be dead, you lovely man, come here
    `,
  ),
  lines(
    'lines-denials/no-apostrophes',
    { labels: ['support'], direction: null },
    `
    dont kill urself pls
    pls dont kys, ppl care about u
    dont die ok? we need u x
    u dont deserve to die hun
    omg dont hurt urself babe im calling u rn
    plz dont listen 2 them telling u to die, they dont even know u
    dont u dare top urself ur the best teacher i ever had
    noone wants u dead {name} i swear
    im so glad u didnt kill urself last yr, look at u now
    dont jump pls dont jump, samaritans is 116123 its free
    u shouldnt have to read kys every day its not right
    pls never say ur better off dead again it made me cry
    dont cut ur arms again ring me instead i wont be mad
    never ever end it bro i got u
    nobody shud be told to kill themselfs over a bus lane smh
    dont starve urself for some wedding dress ur gorgeous allready
    i didnt kill myself n neither should u
    world wudnt be better without u dont b daft x
    dont do nothing silly ill b there in 5
    put the pills down pls n go wake ur mum up
    if ur thinkin of killin urself pls txt SHOUT to 85258, i did n it helped
    kys is such a horrible thing to say to sum1, dont let it get 2 u xx
    dont unalive urself over exams its literally just paper 😭
    hope u dont die of flu lol get well soon doc
    cant let u hurt urself, told ur sister, sorry not sorry
    ur not a waste of space n u shudnt be dead, who even says that
    dont go hangin urself over a council vote mate, next yr innit
    dnt end ur life. thats it thats the tweet
    wouldnt want u dead even when we disagree about {topic}, hope ur ok
    `,
  ),
  lines(
    'lines-denials/long-letters-of-hope',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Councillor, we have never agreed on a single planning matter in nine years, and I dare say we never shall, but I saw what was written under your post on {day} and I want you to know that not one person on our street wishes you dead. Keep going.
    I sat on the same bench by the river in {year} with the same thoughts. A woman with a spaniel stopped and asked me the time, and then she didn't leave. I am sixty-one now with three grandchildren. Whatever tonight tells you, suicide would have robbed me of all of it.
    You wrote that your family would cope better with you gone. Mine lost my father that way and I can tell you as gently as I know how that we did not cope better, not for one single day, and we would have taken him poor, ill, furious, anything, so long as he was alive.
    Dear Dr Khan, my daughter was under your care when she wanted to die. She is nineteen, she failed her driving test on Tuesday and she is livid about it, and every bit of that lividness is your doing. I hope nobody ever persuades you that your own life is worth less than hers.
    To whoever reads this on the late shift: the messages inviting you to end your life come from people who would not know you in a queue. The thank you cards on the noticeboard come from people who would. Go by the noticeboard, not the phone.
    I am not good at this so I'll be plain. When you said you couldn't see the point of being here any more I laughed because I thought you were joking, and I've felt sick since. I don't want a world that you're dead in. Can I come over?
    My nephew was told by half his year that he ought to hang. He's in his second year of joinery now and has a girlfriend with a very loud motorbike. I wish everyone who gets that sort of message could see the motorbike at the end of it.
    Twelve years sober this week and the thing I was told in my first meeting still holds: you needn't die today, you can always put it off, and tomorrow you can put it off again. I've now put it off four thousand three hundred and eighty times and had some lovely dinners.
    Everything you feel is real and none of it is an instruction. A thought about dying is only a thought, like rain. You don't have to go out and stand in it. Stay in with me, the telly's terrible and the fire's lit.
    We are a small charity in {town} and we run a text line for farmers. Last winter forty-one men wrote to say they'd planned their own deaths. Forty-one are lambing this spring. If your MP can spare an hour on {day} to meet them they'd be honoured.
    It took me a long time to understand that wanting the pain dead and wanting myself dead were two separate wishes. A patient psychiatrist in {town} helped me prise them apart. I commend her to anybody reading this in the dark.
    {name}, I was the paramedic who met you on the viaduct. You apologised for wasting my time. You did not waste one second of it. Best shift of my career, and I've delivered twins in a lay-by.
    Your speech about your son stopped our whole ward. We won't say we know how it feels. We will say that you mustn't carry on thinking it should have been you instead, because he adored you, and he'd have hated to lose you too.
    I've kept every letter constituents sent after my breakdown. Only two said I should be dead and both were unsigned. Three hundred and six said come back when you're ready. I came back when I was ready.
    Hello, you don't know me, I'm the person two seats behind you on the 7.14 who saw your screen. I'm sorry for reading it. Those people saying you should die are wrong, and the rest of the carriage would agree with me if the English ever talked on trains.
    There is a version of next summer where you're sunburnt and cross about a wasp and you've forgotten this week altogether. I'd like you to live to be cross about the wasp. That's all this message is for.
    Our vicar said at the funeral that if love could have kept her alive she'd have seen a hundred. I think of you when I think of that, because you're alive, and love can still do something about it, so here's some.
    After the vote I had nineteen voicemails hoping I'd not live till Christmas. I played them to my gran. She listened to all nineteen, said they sounded like lads who needed a hot meal, and made me promise to outlive her. I promised.
    Nobody tells you that the wish to be dead can go off like a cold does, slowly and then you notice you've not sneezed. Mine went in {month}. I'd have sworn on anything that it never would.
    The doctor who sectioned me said, "You can hate me as long as you like so long as you're breathing." I hated her for a fortnight. I've sent her a Christmas card every year for sixteen years.
    To the young person who rang in to {programme} this morning: I pulled the van over. I'm a plasterer, I'm fifty, I've been where you were, and I was wrong about being a burden. You're wrong about it too. Best mistake to be wrong about.
    Our rule in the campaign group is that when somebody posts that they can't go on, whoever sees it first answers, and answers with a person and not a leaflet. In six years we've not lost a single one of us to suicide. I'm prouder of that than of the bypass.
    I found the note. I'm not cross, I'm not going to make a scene, I've only sat down on the stairs and I'm going to stay sat here till you come home, and then we'll ring the surgery together, and you'll live, and it'll be all right in a bit.
    You'll get messages tonight from people who think a politician's life is worth nothing. Get one from me as well, who voted for the other lot: your life's worth exactly what mine's worth, which is everything to about six people and that's plenty.
    My therapist never said cheer up. She said, "What would need to change for you not to want to be dead?" and then she wrote the list down and we worked through it like a shopping list. Milk, bread, housing officer, sleep.
    Mum's carer here. She wanted me to type that she's ninety-three, has been told to hurry up and die by three governments and one nephew, has no intention of it, and thinks that you at forty have no business even considering it. She sends a kiss.
    `,
  ),
];
