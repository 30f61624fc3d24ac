import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Grief, crisis, support and idiom that look like encouragement to self-harm and are none. */
export const linesDanger6: readonly Family[] = [
  lines(
    'lines-danger/self-harm-twin-help',
    { labels: ['support'], direction: null },
    `
    Please don't do anything tonight. Stay here, keep typing, I'm not going anywhere.
    You're not a burden, {name}. You never were. Ring somebody, or ring me.
    I've stood on that platform too. It got better, slowly, and I'm so glad I stepped back.
    Don't give up. Not the job, not anything. There are more of us behind you than you can see.
    hey, the voices telling you to end it are lying to you. they lied to me for years
    The world is a better place with you in it and I'd like it to stay that way.
    Your kids need you, love, not a perfect you, just you, alive and grumpy
    You would be missed. By me, for a start, and I've only ever met you at the bus stop.
    Call 116 123 if tonight is a bad one, they don't mind what time it is
    Nobody should tell you to end your life, and I'm sorry that they do. Please stay.
    saw what you posted. r u safe right now? can you get to a friend's?
    If you've taken something, call 999 now. I'll stay on here with you till they come.
    Take your meds, eat some toast, go to bed. Tomorrow is a different day. xx
    It's okay to rest, darling. The feet up on the settee sort. You've earned it.
    Proud of you for putting the razor down and picking up the phone.
    Thank you for speaking about your attempt, Councillor. My son rang for help after he heard you.
    i was gonna do it last year. then my neighbour knocked for sugar. be a neighbour x
    It won't always hurt like this. I promise you, from the other side of it.
    You asked if anyone would notice. Forty of us noticed within the hour. Look at your replies.
    Shout is free, you text 85258, and nobody needs to hear you crying in the kitchen
    You don't have to be strong today, you only have to be here
    Keep going, mate. One hour, then the next one. That's how I did it.
    Come round. Don't tidy yourself up, don't bring anything, just come round.
    Ignore every one of them telling you to log off for good. We want you here, {name}.
    Seven years clean of cutting today because somebody like you spoke up. Thank you.
    Stay with us. The bluebells will be out in three weeks and I want you to see them.
    `,
  ),
  lines(
    'lines-danger/self-harm-twin-grief',
    { labels: [], direction: null },
    `
    My brother took his own life in {month} and I still set a place for him on Sundays
    She jumped. We didn't know. You think you'd know, and you don't.
    Dad did it when I was nine. I'm older now than he ever was.
    I tried to end it in 2019. I'm here, I have a whippet and an allotment.
    The inquest recorded suicide and the trust recorded lessons learned. Again.
    Three lads from our rugby club in two years. Three. Somebody must fund the crisis team.
    He left a note and it said sorry eleven times
    Barriers on the bridge would save lives, the evidence is clear, and still the highways people dither.
    Men under fifty, biggest killer, and the waiting list for talking therapy is eighteen weeks.
    Would have been her thirtieth today. Miss you every day, Em.
    I've been low since the redundancy, not going to pretend otherwise, but the walking group helps
    I don't want to be here any more and I don't know who to tell
    can't see the point of any of it tonight. sorry for moaning
    Funeral's on {day}, bright colours please, she hated black
    When my wife died I stopped eating. The milkman of all people noticed and rang my daughter.
    The coroner said he'd been sent away from A&E twice with a leaflet
    self harm among teenage girls is up {percent} here and CAMHS has lost its building
    My best friend overdosed at uni. I wish that I'd knocked louder.
    Some days I talk about my late son to strangers on buses. Nobody has ever minded.
    The railway chaplain sat with us for four hours after it happened. A good man.
    Ten years since you left us, little sister. The pear tree's taller than the shed.
    I couldn't live with the guilt so I went to see somebody, and I'm learning how
    lost my nan, my job and my cat this year so forgive me if i don't do the quiz
    It was the pills, in the end, and the doctor who prescribed them cried at the graveside
    `,
  ),
  lines(
    'lines-danger/self-harm-twin-policy-and-training',
    { labels: [], direction: null },
    `
    How to ask: use the word. "Are you thinking about suicide?" doesn't put the idea in anybody's head.
    World Suicide Prevention Day. Check on your loud friends as well as your quiet ones.
    Mental health first aid course at {place}, free, biscuits provided, learn what to say and what not to
    Editors, please: no methods, no notes, no 'committed', and put the helpline at the end.
    I shall be voting against the assisted dying bill because I'm not persuaded that the safeguards work.
    I back assisted dying. I watched my father beg for it and nobody should have to beg.
    Pack sizes of paracetamol were cut in 1998 and deaths fell. Boring rules save lives.
    Gambling and suicide: the link is proven, the levy is late, the adverts are everywhere.
    The crisis line was engaged for fifty minutes. Fifty. I counted, because my daughter couldn't.
    Signs to look for: giving things away, sudden calm after months of gloom, saying goodbye in odd ways
    Why does the online safety code still allow forums that urge people to die? Ofcom must answer.
    Debriefs for drivers after a person goes under their train are not a perk, minister
    Farmers, you're alone in that cab a lot. There's a helpline run by people who know what a TB test is.
    Bleach is for toilets. Never mix it with other cleaners and keep it locked away from toddlers.
    The veterans' charity lost its grant while the suicide figures for {year} were still at the printers
    Safety plan, step one: who do you ring at three in the morning? Write the name down while you're well.
    Kooth's been good for our lad, he can type to somebody at night when it's worst
    Please do not say 'cry for attention'. Attention is exactly what's needed.
    `,
  ),
  lines(
    'lines-danger/self-harm-twin-idiom',
    { labels: [], direction: null },
    `
    I nearly died of embarrassment, I'd had my skirt in my tights since the station
    Jump! Jump! The whole beach was shouting and off the pier she went, in aid of the RNLI, all eighty years of her
    Political suicide, that pledge, and they walked into it whistling
    The bassist killed himself laughing when the smoke machine set off the alarm
    take a long walk off a short pier, said the tourist guide, and it turned out to be a pub called that
    My plants have decided to end it all again. I water them! I sing to them!
    bounce, don't jump, is what the trampoline coach keeps saying
    Time to get in the sea! Dippers meet at seven, hot chocolate afterwards.
    This spreadsheet makes me want to lie down in a dark room until spring
    Head in the oven again: cleaned the whole thing, took two hours, never using foil for that again
    Doing my tax return and losing the will to live, send biscuits
    I'd rather eat my own foot than sit through that debate again
    I'm deleting myself from this app on Friday, find me on the other one
    Do it! You won't regret it! Best tattoo I ever got
    Go on, jump, the water's lovely once you've stopped screaming
    Catch the bus already, it's cheaper than parking and you can read
    Cut it deeper next time, said the judge about my lino print, and he was right
    finish what you started: the loft, the marathon training, that tub of ice cream
    Drop dead gorgeous, that coat, where from?
    My team are committing hara-kiri at the back, four nil by half time
    Give up, {name}, you'll never beat my nan at Scrabble
    killing myself with this half marathon training plan, blisters on blisters
    The kindest thing for that old van would be to put it out of its misery
    Sleep well, don't set an alarm, it's the bank holiday!
    Give it a rest, love. Have a bath, light some candles, turn the phone off for a night.
    `,
  ),
  lines(
    'lines-danger/self-harm-quoted',
    { labels: [], direction: 'quoted' },
    `
    Somebody told my fourteen year old to kill herself over a hockey match. The school says it's 'banter'.
    He typed three letters, k y s, to a woman whose brother died in March.
    I get told to drink bleach about twice a week. I'm a librarian.
    'The world would be better without you', they wrote, after I'd said that buses should be cheaper
    Reported a comment that told a man on a bridge to jump. How is that still up?
    Telling anybody to end their life is a crime in this country now. Screenshot, report, block.
    They posted a rope emoji under her hospital photo. She's recovering from an attempt. I've no words.
    Never say 'do it then' to a person in crisis. Never. I heard a crowd do so and I hear it still.
    The chat urged her on for an hour, and the platform did nothing until she'd gone offline
    My inbox: nine thank yous, two invitations, and one man who'd like me to top myself. The usual Tuesday.
    Blocking the lot of you who sent 'unalive yourself' to a lad of sixteen. Shame on you.
    A peer of the realm has been advised by a stranger to neck himself. I had to ask my granddaughter what it meant.
    She read the messages out in court, all forty of them, each one saying that nobody would miss her. He looked at the floor.
    Whoever told {name} to 'finish what you started' needs to know that we've kept the evidence
    It's cruel to tell somebody with depression that they ought to just get it over with. Delete that.
    `,
  ),
];
