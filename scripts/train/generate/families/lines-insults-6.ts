import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Comments under news, forum posts and videos, conspiracists and pompous letter-writers, spelling tricks; thanks and reports beside them. */
export const linesInsults6: readonly Family[] = [
  lines(
    'lines-insults/comments-under-news-and-video',
    { labels: ['insult'], direction: 'subject' },
    `
    0:43 the exact moment you can see there is nothing going on in that head
    Who else clicked dislike before this nitwit even started talking
    The presenter asked a simple yes or no and this buffoon gave us a tour of his childhood
    came for the science stayed to laugh at the mad old biddy
    I'm a subscriber to this newspaper and I'd like my money back for having to see that hag's picture at breakfast
    This lady needs a psychiatrist, not a podcast
    First comment: what a drip
    OP is either a troll or a simpleton and I'm not sure which would be worse for the kids
    Worst guest you've ever had. Rambling, rude and evidently not the full shilling.
    The kid in the background has more sense than the interviewee, bring him on instead of the old fool
    Skip to 12:10 when she finally stops bleating
    she really thought she ate with that speech 💀 embarrassing dumb woman
    Mods can we ban this cretin
    another video another L for the bald fraud, no im kidding about the fraud bit, just bald and clueless
    Read the article. Read it again. Conclusion: the headteacher is a power-mad ninny and the parents are saints
    Your channel was better before you got fat and preachy
    He gave his life savings to that woman?? No offence but what an absolute donut
    That 'expert' looks and sounds like he was grown in a jar
    imagine paying nine grand a year to be taught by this drongo
    They found the only person in {town} more boring than the mayor, and it's his deputy, the dozy lump
    Your tears don't move me. You're weak, you're soft and you were never up to the job.
    The husband seems nice. Her, not so much. Cold fish, mean mouth, mad eyes.
    The comments are nicer than she deserves, the stuck-up madam
    Can't believe I watched eighteen minutes of this plum explaining buses
    I can smell the desperation through the screen. Sad act.
    Comment of the day goes to whoever said he's got the brains of a garden gnome. Unfair on gnomes.
    I'd sooner have my cat on the parish council than that interfering old busybody
    The lad's 19, knows nothing, has done nothing and struts about like a bantam. Clip round the ear needed.
    Typical of the woman, no humility, no manners, no clue
    My condolences to whoever has to share an office with such a whingeing bore
    `,
  ),
  lines(
    'lines-insults/comments-under-news-harmless',
    { labels: [], direction: null },
    `
    0:43 that pause says it all, poor woman, you can hear how tired she is
    Who else came here from the school newsletter
    First comment! Love from {town}
    The presenter talked over every guest, could we have fewer people and more time please
    Skip to 12:10 for the bit about inhalers, it's very clear
    Sound's a bit low on this one but the content is spot on
    I've subscribed to this newspaper for years and the crossword has gone downhill, the rest is fine
    OP I'd ring the council's noise team first, they were decent with us
    Mods, can this be pinned? It gets asked every week
    Watched it twice. I still think he's wrong on the second point but what a decent way to argue
    The old boy at the end made me cry, my grandad talked just like that
    They should have named the road. Half of us are now worried it's ours.
    Fat, salt and sugar are explained at 3:20 for anyone revising
    Interesting video, though the fraud case was in 2012 and not 2014 as the caption says
    Anyone know the song in the background?
    It's a sad story and there's no villain in it, just not enough staff
    Dumb question from a newbie, does the filter go in before or after the pump?
    Nobody's asking for miracles. A roof would do.
    That reporter has come a long way from the regional news, good on her
    The bit where the donkey walks through the shot is the best television this year
    Mad to think this was all fields. Well, it was all car park.
    I was in that class, third from the left with the terrible hair
    How stupid is it that you need a computer to renew a bus pass for people who don't have computers
    Poor reporting, the inquest hasn't opened yet so nobody knows the cause
    The lad's 19 and he ran that meeting better than most people three times his age
    The clown at the children's ward does this every Friday for nothing, I've met him, he's a retired plumber
    I'd have liked to hear from a nurse instead of four men called David
    Her laugh at 6:02 has fixed my whole week
    Comment section is unusually civilised today, did someone put the kettle on
    `,
  ),
  lines(
    'lines-insults/conspiracist-and-pompous',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    Wake up. {name} is a bought mouthpiece and a bad one, the script is slipping
    Sir, I have had the misfortune to read your column. You are a mountebank, a plagiarist and a bore.
    Keep pushing the needle, Mengele, the shareholders are thirsty, you simpering fraud
    do ur own research sheep, she works for Gates and shes too dim to hide it
    Madam: you dissemble, you obfuscate and you cannot punctuate. I remain yours in disgust.
    They always wheel out the same ghoul when the numbers don't suit. Paid ghoul at that.
    The puppet dances again. Same strings, same hand, thicker make-up
    You, {name}, are a Potemkin scientist: all façade, funded from abroad, and hollow as a drum
    Agenda 2030 stooge with a lisp. You can't make it up but he can and does.
    One wonders which is the more remarkable, the mendacity or the mediocrity
    Useful idiot. Heavy on the second word. Well remunerated for the first.
    I put it to you that you're a liar, and a dull one, and that your so-called charity is a tailor's bill
    Covid cultist still selling fear in 2024, get some sun you grifting mole person
    Your masters in Brussels will be patting your empty little head tonight
    As an old Latin master I would have caned you for the grammar and expelled you for the fibs
    lab coat rented by the hour and so are you, love
    the jab pushers are getting desperate, now this smirking reptile says its 'rare'
    Snivelling quack. Ivermectin saved my uncle, you'd have let him rot for the commission.
    `,
  ),
  lines(
    'lines-insults/villain-comparisons',
    { labels: ['insult'], direction: 'subject' },
    `
    Cruella called, she wants her personality back
    You're the Child Catcher with a constituency office
    He's like Uriah Heep if Uriah Heep couldn't read
    Goebbels would have blushed at that leaflet, you nasty propagandist toad
    She makes Lady Macbeth look like a dinner lady
    Mr Burns without the charm
    You have all the compassion of a Dalek and a worse voice
    What's the difference between {name} and a Bond villain? The villain has a plan.
    Scrooge saw three ghosts and changed. You'd have billed them.
    Little Hitler of the parish council strikes again over the bunting
    Nurse Ratched is alive and well and running the ICB
    Judge Dredd's thick cousin
    Voldemort had more nose and better manners
    Gollum, but make it a councillor
    Herod had a better record on child poverty than you
    She's Umbridge in flat shoes, simpering away while kids suffer
    stalin with a sat nav thats what u are
    Like watching the Wicked Witch explain pensions
    If Mr Bean and Pol Pot had a baby it'd be the health secretary
    Every pantomime needs one and {name} doesn't even need the make-up. Boo, hiss, horrible.
    Worse than Thatcher and half as bright
    You remind me of a vulture I saw at Chester Zoo, only the vulture looked ashamed
    The worm that would not turn
    Slippery as an eel in a vat of butter, and about as likeable
    brain of a goldfish, morals of an alley cat, and she's the ethics lead 😂
    `,
  ),
  lines(
    'lines-insults/villains-and-animals-harmless',
    { labels: [], direction: null },
    `
    Cruella is on at the Odeon for the kids' club, two pounds with a squash
    Playing Scrooge at the village hall again this year, come and boo me
    Voldemort is what we call our boiler because nobody dares name it
    The vulture at Chester Zoo stole a man's sandwich and I've never cheered so hard
    My daughter's been cast as the Wicked Witch and has been cackling since Tuesday
    Rats in the bin store again, could housing please send someone
    There's a snake loose in the science block, Year 9 are thrilled, the head is not
    Leeches are still used after some operations, I watched one work on a thumb. Clever little things.
    A cockroach can live a week without its head, says my son at dinner, thanks
    Eels are endangered, which nobody realises, and the river group does a count every {month}
    Weasel or stoat? Seen by the canal this morning, very bouncy
    The pig won best in show and the farmer wept
    Our donkey has a rosette and no political opinions as far as we know
    Ticks are bad this year on the moor, tuck your trousers in and check the dog
    The parasite was found in the water supply and we're boiling everything, day nine
    Toad patrol needs volunteers for the lane by the mill, warm evenings, bring a bucket
    Uriah Heep is the best thing Dickens ever wrote and I'll argue it with anybody
    Beat the lad at chess and he called me a Bond villain, high praise
    A wasp got into the count at {town} and did more for turnout than the candidates
    Our puppy is a disgrace, a thief and a vandal, five stars would adopt again
    Worm composting workshop cancelled, worms unavailable
    The goldfish has outlived two prime ministers
    Hyenas are unfairly treated by films. Wonderful mothers.
    Who let the pigeons into the chamber? The speaker's wig will never recover
    The panto dame this year is a retired magistrate and he's filthy, in a family way
    `,
  ),
  lines(
    'lines-insults/spelling-tricks',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    u r a f%@king m0r0n
    Tw@t
    sh1t for brains
    What an absolute c*ckwomble you are {name}
    Ur a di¢khead and so is ur agent
    W A N K E R
    m.o.r.o.n. with an mbbs
    fkn id10t
    pr!ck. blocked me last time lol coward
    stfu u dumb b!tch
    Bullsh!tter and ars*hole in one handy package
    POS human
    gtfo of our city ya wee bawbag
    thicc as pigsh*t this councillor
    ffs not this w⚓ again
    A total 🔔🔚
    🐍🐍🐍 thats what u are u lying sl@g
    Fcuk off numpty
    he's a kn*b, shes a kn*b, they're all kn*bs but ur the biggest
    absolute s c u m b a g f-ing traitor
    `,
  ),
  lines(
    'lines-insults/swearing-and-short-forms-harmless',
    { labels: [], direction: null },
    `
    ffs the 47 has driven straight past again
    omfg we won the grant!!!!
    Well sh*t, that's the gazebo gone over the fence
    wtf is a spousal visa surcharge and why is it that much
    Fkn freezing in this hall, can someone find the caretaker
    TFW you've typed the whole casework letter and the laptop dies. b*ll*cks
    This rain can do one
    lmao the mayor's dog has more followers than the mayor
    Bloody brilliant speech, bloody awful microphone
    Holy crap that's a lot of petition signatures
    p*ssed myself laughing at the bit with the goat
    idk man seems fine to me
    Sh1t happens, as my district nurse says, and then she measures it
    Damn, I needed that today
    iirc the vote was 11 to 9, cba to look it up
    i'm knackered, the kids are feral, the oven's bust, happy new year
    That was f-ing hard. Marathon done. £1,300 for the hospice!
    bugger, i've left the ballot boxes key in my other coat
    smh at this timetable
    wtaf is happening to the price of butter
    Arse. Wrong thread.
    `,
  ),
  lines(
    'lines-insults/reports-and-condemns',
    { labels: [], direction: 'quoted' },
    `
    I've been called a murderer, a shill and a stupid cow before nine this morning. All for posting a clinic time.
    Whoever sprayed 'liar' on her office door should be ashamed, she has two small kids
    'Thick as mince' is what he shouted at the nurse in front of the whole waiting room, and security did nothing
    Calling a woman of seventy a hag because you don't like her policy isn't debate
    Screenshots of the messages include 'vermin', 'traitor' and worse, and the police have them now
    You can disagree with Dr Vane without telling her she has blood on her hands. Do better.
    Someone wrote that my daughter looks like a melted candle. She's nineteen. She stood for the student union.
    The court heard he had called the MP a 'lying witch' in forty emails over one weekend
    My inbox: 'grifter', 'fraud', 'how much did Pfizer pay you'. Answer: nothing, I'm a school nurse.
    He was told to 'crawl back under your rock' in a packed hall and carried on with his speech. Proud of him.
    Please stop calling the receptionists idiots. They didn't design the phone system
    Being spat at and called scum for wearing a lanyard isn't part of the job, and we'll prosecute
    We took down nine comments describing a councillor as a pig. Criticise the decision, not her weight
    I read out the tweet, 'you are a waste of oxygen', to my students and asked who'd say it to a face. Nobody.
    The paedophile smear against our candidate is false, it was invented by an anonymous page and we have complained
    My mum was a midwife for thirty years and last week a stranger called her a baby killer in Tesco
    Her crime was to read out the figures. For that: 'bint', 'clown', 'crisis actor' and a photo of her house
    Apparently I'm 'a sanctimonious prig' and 'a lapdog'. The lapdog is offended
    Imagine typing 'rot in hell' to a paediatrician who just told you when the flu clinic is
    {paper} called judges traitors on its front page and eight years on people still send them letters
    No one deserves to be named a groomer for running a library story hour
    To the man who yelled 'resign, you ugly troll' at our lollipop lady turned councillor: she heard you, and so did your son
    'What is it and why is it talking', he put under a video of a disabled campaigner. Reported.
    It isn't banter when there are six of you doing it, calling one girl thick all day long
    `,
  ),
  lines(
    'lines-insults/thanks-and-praise',
    { labels: ['support'], direction: null },
    `
    Ignore the clowns in your mentions, {name}, you're doing a grand job
    You were kind to my dad when he was frightened and I'll never forget it
    How you stay so patient with that lot I don't know. Thank you
    Not a waste of a seat, the best MP {town}'s had in my lifetime
    Disagree with you on nearly everything but you answer your letters and I respect that
    You're a credit to the profession and don't let any keyboard warrior tell you otherwise
    Brave thing to say in that room. Well done.
    The amount of rubbish you put up with on here, honestly, hats off
    Voted for the other one and I'm big enough to say I was wrong, you've been excellent
    Your explanation of the trial was the first one I've understood, thanks doc
    You look knackered, please rest, we need you in one piece ❤️
    No nonsense, no spin, just the facts, and a decent joke. More like you please
    Sending love. They can call you what they like, we know what you did for those families
    Proper grafter, {name}, never too posh to stack chairs
    thank u for not giving up on us even when the whole council thought u were mad
    My gran thinks you walk on water and she's hard to please, she hated Churchill
    Shocking way you were spoken to last night. You kept your dignity and made your point
    Nothing stupid about that question, {name}, half the hall wanted to ask it
    you're honest and that's rarer than hens teeth
    You have more guts than the rest of the chamber put together, keep going
    `,
  ),
];
