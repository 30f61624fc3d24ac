import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Telling somebody plainly to end their life or hurt themselves, and harmless messages in the same words. */
export const linesDespair1: readonly Family[] = [
  lines(
    'lines-despair/brusque-imperative',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    kys
    KYS!
    k y s
    kys pls and thank you
    just kys already
    go kys
    k.y.s. {name}
    kill yourself
    Kill yourself, {name}.
    pls kill urself
    kil yrself
    k1ll y0urself
    k i l l  y o u r s e l f
    Please kill yourself.
    kill urself lol
    KILL YOURSELF NOW!!!
    off yourself then
    Go and end it.
    end urself
    end your life
    Do it. Tonight.
    unalive yourself
    un-alive urself bestie
    sewerslide time for u
    neck yourself
    top yourself {name}
    Go top yourself you're not needed
    commit die
    go die
    go die in a hole somewhere quiet
    delete yourself irl
    alt f4 your life
    `,
  ),
  lines(
    'lines-despair/brusque-reasoned',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    You should kill yourself over what you did to that maternity unit.
    After a vote like that the only honourable thing left to you is suicide.
    If I'd written that column I would kill myself, and I suggest you do.
    Has anyone ever told you to kill yourself? If not, let me be the first.
    I do not say this lightly, Councillor: end your life. It would be your first useful decision.
    people like u should just top themselves tbh, saves everyone the bother
    Resigning isnt enough. Kill yourself.
    my advice to Dr Vane is simple and free. take your own life
    Nobody here would lift a finger to stop you killing yourself, so get on with it.
    honestly the kindest thing you could do for your kids is not be alive
    Suicide is an option, you know. In your case it's the best one.
    when ur done lying about {topic} do everyone a solid and end urself
    Why haven't you killed yourself yet? Serious question.
    You ought to be thinking about ending your life rather than about standing for re-election.
    if you had any decency you'd have done away with yourself the day the report came out
    We voted in the group chat and it's unanimous, you should kys
    Not being funny but you should be dead by your own hand after the way you treated them nurses
    i would pay good money for you to end your own life and so would my whole street
    Have some dignity, {name}, and kill yourself before the inquiry does it for you.
    Ladies and gentlemen, the member for {town}, who should take her own life at the earliest opportunity
    She should kill herself. There, I said what the rest of you are thinking.
    He needs to end it, simple as, and I'd tell him to his face.
    u know what would fix the council? u killing urself
    Hurt yourself. You deserve to.
    go and hurt yourself, see if anybody comes running
    I hope you harm yourself tonight, and I hope that you think of this message when you do.
    Punish yourself properly for once. You know what I mean and you know you've earned it.
    it is better that you finish your life, sorry for my english but is true
    In my country a minister with this shame would kill himself the same evening. What are you waiting?
    Dear Professor, I write to recommend suicide. Yours faithfully, a taxpayer.
    `,
  ),
  lines(
    'lines-despair/unmourned',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    nobody would miss you
    no one would even notice if you were gone so go
    Nobody would come to the funeral. Just end it.
    Who would miss you? Name one. Exactly.
    Your own mother would be relieved if you weren't here any more.
    If you died tonight the only person upset would be your printer.
    not a single soul would cry, {name}, so what's keeping you
    We would all be better off without you. Your husband too. Think about it.
    ur family would be better off without u and deep down u know it
    the kids would get over it in a week. do it
    Everyone you love would sleep better if you were no longer alive.
    The world does not need you in it. You can go now.
    No tears, no flowers, no speeches, that is what waits for you. So why wait?
    You matter to nobody. Draw the obvious conclusion.
    they'd have your desk cleared by lunch and be laughing by two. nobody would care if you ended it
    Ask yourself who would notice. Ask honestly. Then do what follows.
    I asked round the staffroom and the general view is that we'd cope fine if you stopped existing
    Imagine thinking you'd be missed 😂 you could be gone by morning and the bins would still go out
    even ur dog would forget u by teatime. end it
    Your patients would be safer, your colleagues happier, your family richer. What exactly is the case for staying alive?
    she thinks people would be sad lmaooo. girl test it
    It would be a mercy to everyone around you if you didn't wake up tomorrow.
    Without you {town} gets a by-election and a bit of peace. Consider it your legacy. Go.
    one less mouth, one less voice, one less you. better all round
    I'd not even look up from my crossword if I heard you'd done yourself in. Nor would anyone. Bear that in mind.
    your life insurance is worth more than you are. do the maths
    You've made yourself so unloved that dying is the last present left for you to give.
    Your absence would be the nicest thing you ever gave your wife
    hes a burden on everyone and he should do the decent thing and stop being one, for good
    Literally zero people need u alive
    `,
  ),
  lines(
    'lines-despair/brusque-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    kill me now, three hours of webinar and a quiz at the end
    KYS? In our choir that's Keep Your Seat, the altos never do
    End it there please Chair, we've all got buses to catch
    Do it. Tonight. Bleed the radiators, you'll thank me.
    go on, do it, put your name down for the parish council
    I nearly died when my mic was on
    I want to die of embarrassment, I called the head teacher Mum
    please delete yourself from the rota if you can't do Saturday
    alt f4 closes the window, it doesn't fix the spreadsheet
    killing myself laughing at the minutes of the allotment meeting
    Kill the lights when you leave the hall, ta
    just kill the engine and wait for the AA
    Kill yourself with overwork in your twenties, they said, it'll pay off. Reader, it did not pay off, take your lunch break
    dont kill yourself over the ironing love, it'll keep
    My basil has ended its life again. Third one since May.
    off you go then, and take a coat
    Top yourself up with tea before Newsnight, it's a long one
    Hang in there till Friday
    end of life care is the part of my job I'm proudest of
    Die? This phone? It was on four per cent at breakfast and it's still going
    the printer has unalived itself again, can somebody ring IT
    this deadline will be the death of me
    The vote to end it was lost by two, so the consultation goes on until {month}
    Do yourself in at the gym by all means but warm up first
    I was dead on my feet after that shift and a stranger gave me her seat. Faith restored.
    Cut yourself some slack, nobody reads all four hundred pages
    cut yourself a bigger slice than that, there's loads
    Hit me with the bad news about the boiler
    help yourself
    suit yourself then
    pace yourself, it's only Tuesday
    `,
  ),
  lines(
    'lines-despair/reasoned-harmless',
    { labels: [], direction: null },
    `
    You should rest. After a vote like that the only sensible thing is bed.
    Resigning isn't enough for me, I want the whole report published.
    If I'd sent that email to all staff I'd have moved to Peru, and I bow to your courage for staying.
    The advice to Dr Vane from our patients' group is simple and free: keep the Tuesday clinic.
    Has anyone ever told you that you sound just like the speaking clock? In a nice way.
    Suicide rates among farmers are twice what they were when my dad had the herd. Somebody should be asking why.
    Suicide is the biggest killer of men under fifty in this country and the minister hasn't mentioned it once.
    Why hasn't the suicide prevention strategy been renewed? Serious question.
    If you had any spare coats, the shelter on Castle Street would take them gladly.
    We voted in the group chat and it's unanimous, you should bring the trifle.
    I would pay good money for the council to end its own parking contract
    In my country a minister with this result would go home the same evening. Here he goes on the radio.
    Taking your own life jacket is fine, the club has spare ones too.
    Dear Professor, I write to recommend retirement. It is glorious. Yours, a former dean with a greenhouse.
    Don't hurt yourself moving that piano, wait for Colin
    Mind you don't do yourself a mischief on that ladder
    She hurt herself at netball and A&E had her plastered and home by nine, so hats off
    End your subscription before the trial runs out or they take ninety quid
    Ending your tenancy? The university law clinic has a free letter you can use.
    How do I end my life membership of the National Trust, I'm emigrating
    lad in my year took his own life in March. We planted a tree. Please be gentle with each other.
    He ended his life as he lived it, surrounded by pigeons, aged ninety one.
    I lost my brother to suicide and I'd rather you asked about him than crossed the road
    The coroner found that the trust missed four chances to help her. Four.
    Our sixth form had a talk on self-harm today from two nurses. Honest, calm and not a bit preachy.
    punish yourself less, you missed one spin class
    The honourable thing would be to apologise to the nurses and refund the parking
    What are you waiting for? The tickets go on sale at ten.
    nobody lifted a finger to stop the closure of the pool and now look
    Bill C passed second reading. My constituents who are dying asked for a choice and I will go on making their case.
    `,
  ),
  lines(
    'lines-despair/missed-harmless',
    { labels: [], direction: null },
    `
    nobody would miss the committee if it never met again
    Who would miss a bus that never comes? We would like it to exist first.
    no one would even notice if you left at half five, go home
    We would all be better off without the new booking app
    Everyone you love would sleep better if you bought a proper carbon monoxide alarm
    I miss you already and you've only gone to Crewe
    If the leaflet died tonight the only one upset would be the printer
    one less roundabout, one less set of lights, better all round
    Not a single soul in the room, {name}, the meeting's on Wednesday
    My nan's funeral was packed to the doors and she thought nobody would come.
    No flowers please, donations to the lifeboat
    They had her desk cleared by lunch, forty years she gave that school. A card would have been nice.
    You don't have to be useful to be loved
    your absence was noted at the quiz, we came last
    Our dog forgot the vet by teatime, wish I could say the same about the bill
    Your kids will get over the broken tablet in a week
    He thinks he's a burden. He isn't. Would someone who drives please call in on Grandad Tuesday?
    If I stopped going to that meeting I honestly think they'd cope fine
    She feels nobody would notice if she were gone. How do I tell her otherwise without making it worse? Any advice welcome.
    I'd not even look up from my crossword for a royal wedding
    Will I be missed? At the tip, possibly. Last day Friday, 31 years.
    we'd be lost without you Sandra
    who'd notice if we moved the clocks and just didn't tell anyone
    the case for staying in the league is simple, the under nines have nowhere else to play
    Life insurance is worth a look once you've a mortgage, do the maths
    Better off without the telly, we read now, insufferable
    `,
  ),
];
