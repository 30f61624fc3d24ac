import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Thanks, encouragement and affection, in as many moods as abuse has. */
export const linesTold5: readonly Family[] = [
  lines(
    'lines-told/thanks-for-deeds',
    { labels: ['support'], direction: null },
    `
    You rang the housing office four times for a woman you'd never met. I'm that woman. We've got heating.
    My son is alive because you didn't trust the first scan. I think of you each year on the 9th.
    Thanks for staying till the caretaker threw us out, you answered every single one of us
    Bloody hell, you actually got the crossing built. I owe you a pint and an apology for doubting it.
    The letter you wrote for my brother's PIP appeal did it. Eleven months we'd waited. God bless you.
    I voted against you twice and you still sorted out my mother's bins. Third time I won't.
    As a widower I don't get many visits. You came in for ten minutes and stayed for the cricket. Grateful.
    {name} explained my own illness to me on {programme} better than any leaflet has in six years.
    You told us the truth about the ward when nobody else would, and we could get dad home in time. Thank you.
    Cheers for the leaflet on damp, pal, quoted page two at the landlord and he's sent a man round
    I was rude to you on the phone on {day}. You were lovely back. The tablets are working.
    Because of your talk our Jess wants to be a scientist. She's pulled the hoover apart. Thanks (I think).
    The whole estate's got lamps again. Took you two years of nagging. We can see our feet!
    I've no idea how you found the time to answer a stranger's question about her cat's kidneys, but thank you.
    thank u miss for not giving up on our kieran he got his gcse maths 😭
    On behalf of the {town} Bowls Club, our gratitude to the councillor for the lavatory. It flushes.
    Your evidence to the inquiry said what thirty of us on that corridor couldn't. We were watching in the staff room, holding hands.
    A year ago you sat on my bed and said 'we'll see'. We saw. Clear scan today.
    Just a note to say that the form you helped me with was accepted. I cried on the bus like an idiot.
    I can't pay for the paper, so I only saw the thread. It told me what I needed about my pills. Much obliged to you, doctor.
    You spotted the mole. You. On a Zoom call about parking. The hospital say six more months would have been too late.
    It was your amendment that got my husband's pension back. He didn't live to see it but I did.
    Nobody from {body} would come and look at the crack in the wall. You came, on a Sunday, in wellies.
    Thank you for saying his name in Parliament. We'd waited eleven years to hear it there.
    I work nights, so I never get to meetings. You rang me at 7am, after my shift. That's representation.
    Sorry this is late, the stroke slowed my typing. It was you who made them scan me. So: thank you.
    ta for the lift to dialysis when the transport didnt turn up. proper human
    They were going to close the only bank for miles. You parked yourself in the foyer with a flask. It's still open. Legend.
    My daughter was going to leave nursing. She read your piece on {day} and tore up the letter.
    You didn't have to write back to a nine year old about hedgehogs. Two pages! It's on the fridge.
    Our thanks for the minute's silence. It meant a great deal to the lads at the depot.
    The school got its ramp. You know what you did. He went in by the front door this morning, like a king.
    I didn't understand a word about interest rates until you drew the bathtub. Top stuff.
    `,
  ),
  lines(
    'lines-told/encouragement',
    { labels: ['support'], direction: null },
    `
    Don't you dare resign. We've only just got you.
    Keep shouting. They hear you even when they pretend to be looking for their pens.
    Give them hell on {day}, we'll be the noisy ones at the back with the thermos.
    You've got this. And if you haven't, there's cake.
    Knock them dead tonight, {name}, you've done the reading and they've not.
    whatever happens thursday ur already my favourite person on this council
    Stand your ground. Half the hall agrees with you and the other half's asleep.
    Go and rest. The NHS will still be broken on Monday and we need you in one piece.
    I'd follow you over a cliff, politically speaking.
    You're killing it on the select committee, more please
    Stubborn as a mule, you are, and thank heaven for it.
    Don't let one bad interview get you down, I've had worse in front of my own dog.
    If they cut you off again we'll just come and listen on the pavement.
    More power to your elbow, Councillor, and to your bicycle.
    Right behind you, like always, with a spanner and a bag of satsumas
    I think you're wrong on {topic} but I'd fight anybody who tried to stop you saying it.
    That took guts. I couldn't have read that aloud without howling.
    We won't forget, we won't go away, and we won't let you carry it alone.
    onwards comrade!! next stop the bus station
    You lost the vote but you won my mum, and nobody wins my mum.
    Head up. You told the truth, and it's going to be a while before it's fashionable.
    Run again. Please. I'll deliver every leaflet from here to the ring road in my slippers.
    My advice, from an old ward sister: eat, sleep, then tear them to shreds with the figures.
    Best of British for the operation, from one who's had it done. You'll be swearing at the physio within a week.
    Some day they'll name a roundabout after you and I'll be unbearable about having known you.
    Chin up doc. My whole dialysis bay's rooting for you.
    Don't stop posting the graphs, they're the only thing my husband and I don't argue over.
    Never apologise for crying over a patient. It's why we trust you.
    Hang on in there, spring's coming and so's the recount.
    You were nervous and you did it anyway, and I was in row F with my fists clenched the whole way through.
    Fight on, you magnificent pain in the neck!
    Whenever you doubt it think of the forty of us in that freezing hall who came out for you on a Wednesday.
    `,
  ),
  lines(
    'lines-told/admiration-and-defence',
    { labels: ['support'], direction: null },
    `
    She's the real thing. I've seen her at 3am with a broken boiler and twelve pensioners.
    Best MP we ever had and I'm saying that as a man who spoiled his ballot.
    He's nobody's puppet, he's cost himself two jobs by being honest.
    Say what you like about Cllr Dunne, when the river came up he was in it to the waist handing out cats.
    I trust {name} with my life, and I mean that literally, he's my anaesthetist.
    A doctor who listens is worth ten who talk, and she listens.
    There isn't a kinder soul in {town}, nor one with a worse singing voice.
    Finally somebody on {programme} who answers the question that was asked!
    I'm no fan of politicians but that woman could sell me sand.
    our head teacher is the goat and i wont hear a word against her
    What a performance. The minister looked like a man who'd sat on a hedgehog and she'd not even raised her voice.
    You make me proud to be Welsh, and I'm from Kettering.
    Not many people would turn down a peerage. You did, and you went back to your clinic, and that says it all.
    My late father, who hated everybody, liked you.
    Absolute hero, end of.
    Integrity: see under Okafor, Ruth.
    He's the only journalist round here who reads the appendix.
    She was my tutor. If she tells you that the data's weak, then it's weak, and she'll have checked it on her birthday.
    Anyone who's watched her with a frightened child knows what she is, and that's a marvel.
    I've worked with her for nineteen years and I've never known her fudge a number, skip a queue or refuse a biscuit.
    You, sir, are a gent.
    she might be a pain in the arse but shes OUR pain in the arse and we love her
    Sharp as a tack and twice as useful
    He admitted on live radio that he'd got it wrong. First time I've seen one do that. Respect.
    Every town should have a Bernie. We've got the original.
    They broke the mould with you, thank goodness, we couldn't cope with two.
    A class act from start to finish. The other side could learn a lot.
    I'm 84, I've seen them come and go, and this one's a good 'un.
    I disagree with her about almost everything, I've read all she's written, and she's never once been less than honest.
    Mad as a box of frogs, straight as a die, and the best surgeon in the north.
    `,
  ),
  lines(
    'lines-told/comfort',
    { labels: ['support'], direction: null },
    `
    I heard about your mum. There are no words, so here's a hand to hold.
    You sound worn out. Would it help if a few of us took the Saturday stall?
    It wasn't your fault. You did everything anybody could, and then some.
    Hope the leg's on the mend. The pigeons outside the surgery are asking after you.
    Losing hurts. You'll be cross for a month, then you'll be dangerous again.
    sending u a big hug it gets better i promise xx
    When my own brother died you sent me a card. I'm returning the kindness, badly and late.
    Take as long as you need. Nobody worth listening to will mind.
    Grief makes a mess of everyone. Be as messy as you like, love.
    Having been through a tribunal myself: eat toast, sleep with the phone off, trust your rep.
    I can't fix any of it, but I make a decent lasagne and I live ten minutes away.
    You looked sad on the news. Hope there's somebody looking after you for a change.
    It's all right to be frightened. I was, before mine, and it's the best thing I ever did.
    Our prayers are with the family tonight, from everyone at St Aidan's.
    Get well soon you daft sod, the quiz team's lost without you
    If it's any comfort, the whole post office queue was on your side this morning.
    So sorry for your loss. He taught me woodwork, and patience, and how to swear in Polish.
    You don't have to be strong today. Be strong on Thursday, or not at all.
    The world's a bit darker without her. She spoke of you often, you know. Always with that grin.
    I lost my seat in 1997 by eleven votes. I've had a wonderful life since. You will too.
    Thinking of your little one on the ward tonight. Our Alfie had the same, and he's six foot two now.
    `,
  ),
  lines(
    'lines-told/short-cheers',
    { labels: ['support'], direction: null },
    `
    Bravo, that woman.
    well said mate
    Hear, hear, and about time too.
    Crying. Thank you.
    what a star ⭐
    Couldn't agree more, Doctor.
    You did us proud today.
    Goosebumps. Proper goosebumps.
    Nailed it again
    More of this please!
    Count me in, always.
    Love this, love you, love the hat.
    The best of us.
    My hero since 2012
    Glad you're back x
    God bless you and yours.
    Respect, big man.
    Never change.
    Get in!!! You beauty
    A tonic, as ever, Mrs Marlow.
    killed it 🔥
    Diolch o galon, {name}.
    Yes yes yes to all of it
    You absolute diamond, thank you.
    Honestly, what would we do without you?
    Top bloke. Top speech.
    With you all the way to the Supreme Court.
    Take a bow, Professor.
    Solidarity from the 6.14 to {town}.
    So pleased for you, nobody's earned it more
    Proud of you sis
    Sound as a pound, you are.
    Made my week, that did.
    Wise words and a cracking jumper.
    `,
  ),
];
