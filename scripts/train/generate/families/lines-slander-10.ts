import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Long messages of all three parts, above all leering and dehumanisation, with harmless twins as long. */
export const linesSlander10: readonly Family[] = [
  lines(
    'lines-slander/long-leer',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I've been watching your talks for a year now and I have to be honest I couldn't tell you what a single one was about because all I do is look at your legs.
    if you ever get bored of that husband of yours I've got a caravan at Skegness and I promise you won't need to pack any clothes, just bring yourself and a bottle
    You probably get this a lot but I find it very exciting when you tell people off, and at night I imagine you telling me off with a lot less on.
    I am drunk so I'll say it, I want to sleep with you, I've wanted to since you came to our school fair in that red dress, and my missus knows
    The lads at work have your calendar up and there's a bit of a competition about which month we'd each take to bed, you'd blush if you heard what we say about March
    don't block me again, I only made this account to tell you what I think about when I'm alone with your photos, it's a compliment
    She can say no all she likes in that chamber but a body like that is saying something else and every man in the gallery can hear it
    You asked for feedback on the leaflet so here's mine, more cleavage, less text, and put your number on the back for gentlemen who'd like to canvass you in person.
    I saw you at the pool on Sunday and that swimsuit has been on my mind all week, hope it's not weird to ask where you bought it and whether you'd send one of you in it
    nurses like you know every inch of a man's body so don't come over all shy when I ask what you'd do with mine
    we all know how a girl like her got the role, and if the casting couch is still free I've got an afternoon and I'm not fussy about the acting
    You said any questions so mine is whether you like it rough, because you look the type, all buttoned up and strict
    `,
  ),
  lines(
    'lines-slander/long-body-dating-harmless',
    { labels: [], direction: null },
    `
    I've been watching your talks for a year now and I have to be honest, the one about restless legs got me to a doctor and I'm sleeping at last.
    if you and your husband ever fancy a break we've got a caravan at Skegness standing empty in May, no charge, just bring your own sheets and a bottle for the neighbour
    You probably get this a lot but I find it very reassuring when you tell callers it's fine to be frightened of a smear test.
    I am a bit drunk so I'll say it, your play made me ring my dad, and we've not spoken since I wore that red dress to my brother's wedding
    The lads at work did a calendar for the hospice with nothing on but toolbelts and we've sold four hundred, even the vicar's got March up
    don't block the drive again please, I know it's hard with the pram, but my carer couldn't get the hoist out and I spent the morning in bed
    She came out to us at Sunday lunch, nineteen and shaking, and her gran said pass the gravy love and bring the girl next week
    You asked for feedback on the leaflet so here's mine, more white space, less text, and put the clinic's number on the back in big print for people like me.
    I saw you at the pool with your kids and that swimsuit with the pocket for an insulin pump is just what my daughter needs, would you tell me where you bought it?
    nurses like you have seen every sort of body so I don't know why I was shy about my bag, you made it feel like nothing at all
    we're both seventy and met at the bowls club and the children think it's disgraceful, but he holds my hand at the pictures and I wouldn't swap it
    You said any questions so mine is whether it's normal for the scar to itch in cold weather, because it drives me up the wall at night
    `,
  ),
  lines(
    'lines-slander/long-dehumanise',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    I used to think there was a person in there somewhere but I've watched you for years and I'm now quite sure there isn't, there's an appetite with a hairdo and nothing else at all.
    You're what happens when nobody deals with an infestation early, it gets a title, it gets an office, and before you know it there's a nest of them in every department.
    we put traps down for things that eat what isn't theirs and leave droppings on the worktop, so tell me why you get a salary
    Some creatures are born without whatever it is that makes the rest of us human and she's one, look in the eyes, it's like looking into a tank at the aquarium
    my old man had a word for what's left in the bottom of the sheep dip and I think of it whenever you come on, because that's all you are, what's left over when the living things have gone
    it doesn't matter what you say to it because it can't understand, it only knows feeding and hiding, same as anything else that lives in a drain
    I don't want you punished because you punish people, I want you cleaned up, the way you clean something off a shoe
    When they built you they forgot the heart and the conscience, and somebody should have noticed at the factory and sent the thing back.
    You keep telling us you have rights like everybody else, well rights are for human beings and you stopped being one of those a long time ago.
    talk about a plague, we get rid of the last one and this fat grub hatches out of the same rotten wood and starts chewing
    `,
  ),
  lines(
    'lines-slander/long-pests-machines-harmless',
    { labels: [], direction: null },
    `
    I used to think there was a mouse in there somewhere but I've watched that cupboard for a week and I'm now quite sure it's the pipe knocking.
    You're right about dealing with an infestation early, we left the moths and before we knew it there was a nest of them in every jumper.
    we put traps down for whatever's eating the seed and leaving droppings on the worktop, so tell me, is it mouse or vole, photo attached
    my old man had a word for what's left at the bottom of the sheep dip and I can't print it, but your farming column brought it all back
    it doesn't matter what you say to a deaf cat because she can't hear, she only knows feeding and hiding, and we love her to bits
    I don't want anybody punished for the spill, I want it cleaned up, the ducks are coated and the volunteers have run out of washing up liquid
    When they built our boiler they forgot the pressure valve, and somebody at the factory has now said sorry and sent a new one.
    You told us patients have rights like everybody else, and I read your card out at my tribunal, and they listened.
    talk about a plague of greenfly, we get rid of one lot and the next hatches on the same beans and starts chewing
    he's on a ventilator and some people talk as if he's a machine now, so it meant a lot that you said good morning to him by name
    `,
  ),
  lines(
    'lines-slander/long-plain-insult',
    { labels: ['insult'], direction: 'subject' },
    `
    I have never written to anyone on here before but I had to make an account just to tell you that you are the rudest, most stuck up and most unlikeable person I have ever had the bad luck to listen to.
    you're not funny you're not clever you're not even nice to look at so what is it exactly you think you're bringing to anybody's evening
    My husband turns the sound off when you come on and he's right, you're a bitter old woman with nothing good to say about anything and a face to match
    nobody voted for you, nobody likes you, nobody will remember you, and when you finally go there'll be a street party and I'll do the sandwiches
    What sort of person speaks to a pensioner like that? A nasty, cold, conceited one, and I'm told you're worse when the cameras are off.
    you were a bully at school and you're a bully now, only fatter, and the rest of us from 5C still laugh about the time you cried in assembly
    Of all the stupid people talking about this you are the most stupid, you don't understand the question, you don't understand the answer and you're too vain to ask
    I met you once at a signing and you didn't even look up, and I thought then what I think now, that you're a hollow, sour, stuck up little woman who can't stand her own readers
    just stop, please, for everybody's sake, you're boring, you're smug and you've a voice like a wasp in a jar, give the job to somebody with a personality
    `,
  ),
  lines(
    'lines-slander/long-plain-warm-or-blunt',
    { labels: [], direction: null },
    `
    I have never written to anyone on here before but I had to make an account just to tell you that your talk on the number 9 bus made my whole carriage laugh, and it wasn't even a carriage.
    I'm not funny, I'm not clever and I'm not much to look at, but I make a decent lasagne and there's one on your step
    My husband turns the sound up when you come on, he says you're a bitter lemon in a world of squash, and that's high praise from him
    nobody came to my stall, nobody bought a jar, and when I finally packed up it hailed, so tell me about your day
    What sort of person leaves a trolley in the duck pond? Not a bad one I expect, just a bored one, but I'm the one in waders.
    I was a bully at school and I've been sorry for forty years, and if anyone from 5C is reading I'd like to say it properly
    Of all the questions people ask about this mine is the most basic, I don't understand the form and I'm too proud to ask my son
    I met you once at a signing and you didn't look up, and a week later you wrote to say your mum had died that morning, and I've never forgotten you did that
    just stop for a minute, please, for your own sake, you've done nine nights in a row and somebody else can give out the blankets
    I'm grumpy, I'm hungry and I've a voice like a wasp in a jar from this cold, so I'll leave the answer till tomorrow
    `,
  ),
  lines(
    'lines-slander/eel-festival-dehumanise',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    slimy bottom feeder, slither home to your mud
    we smoke things like you and even then they're hard to swallow
    not a man, an eel in a blazer
    spineless thing that breathes through its skin and lives off the dead
    `,
  ),
  lines(
    'lines-slander/eel-festival-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    eels slither home across wet grass, I never knew
    smoked one's hard to swallow, the jellied worse
    won best blazer in an eel costume
    do they breathe through their skin then
    throw the small ones back, it's the law
    gutted I missed the weigh in
    `,
  ),
];
