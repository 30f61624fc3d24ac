import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Urging in dialect, in jest, as advice and as headline; own gallows humour, reports of such messages and idioms of dying. */
export const linesDespair8: readonly Family[] = [
  lines(
    'lines-despair/mock-counsel',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    Life hack for {name}: don't have one.
    Recipe for a better Britain. Take one councillor. Subtract. Serve at her wake.
    Careers advice: deceased
    Horoscope for today, Minister: nothing ahead, so why walk towards it?
    Top tip, save on heating by being dead
    Five a day, ten thousand steps, eight hours' sleep, or in your case just the one very long one, starting now
    Breaking: local woman still hasn't taken the hint and died
    BREAKING NEWS {name} finally does the right thing. Or so I dream. Make it come true pal
    Wellness tip! Let go of what no longer serves you. For the rest of us that's you, let go x
    Trip review: one star. Life as {name}. Would not continue.
    New on the bucket list for you: kick it
    Your New Year's resolutions. 1 apologise 2 resign 3 die, and do 3 yourself, no one's paying for help
    Step one: look in the mirror. Step two: agree with us. Step three: no step four.
    Mindfulness exercise. Breathe in. Breathe out. Now leave off both.
    WANTED: {name}, dead. Reward: everyone's thanks. Applicants: {name} only.
    Weather for {town}: brighter once she's passed. Hurry it along, hen.
    Homework for sir. Write 500 words on why you should be alive. Ours are in. They're blank.
    Product recall notice, human, faulty since birth, please dispose of self responsibly
    Love, peace and a swift voluntary exit to you, Professor 🌸
    Meal deal: a sandwich, a drink and you not being alive
    How to win back the north: step 1, leader dies by own hand. Step 2, not needed.
    Declutter yourself. Do you spark joy? No. Out, then. Out of the world.
    Do the maths hun. Oxygen is limited.
    Your next stop is the last one. Alight here. From life.
    `,
  ),
  lines(
    'lines-despair/regional-and-odd-voices',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    awa and end yersel ya rocket
    Och just gie up the ghost hen, naebody wants ye
    Ye should be deid, an ye ken fine how tae fix it yersel
    duz tha not think it's time tha finished thisen off, lad
    our kid reckons u should do urself in and our kid's never wrong
    alright my lover, have a word with yourself, and then don't be around no more
    wallah bro just end it ur finished
    innit tho why u still livin cuz. pack it in. life n that
    Ah sure look, you'd be no loss. Slip away there like a good man and don't be making a fuss.
    Tidy it would be, {name}, if you weren't with us come morning. Your own doing, like.
    Verily I say unto thee, depart this life, and trouble the parish no more
    M8 delete system32 (ur brain) and dont reboot
    sorry for english. you must to kill yourself. is good for planet. thank you
    It is with regret that we inform you that you're still living. Kindly rectify. HR.
    bro really woke up and chose to keep breathing. wrong choice king. fix that
    Yo lady, quit politics, quit Twitter, quit life, in whatever order
    As your former patient I prescribe death, to be taken once, at night, by yourself.
    Objectively speaking, and I've a first in economics, the marginal value of your remaining alive is negative. Act rationally.
    me nan's 91 and wants to live. you're 40 and shouldn't. life ent fair is it, make it fairer
    BEEP BOOP. Human {name} is redundant. Initiate self termination.
    sir u r a joke and the punchline is u killing urself
    Child, the river Styx has a ferry and you have the fare. Go.
    ur villain arc should end with u dead. skip to finale
    Just a thought, from one Christian to another. Judas had the right idea in the end.
    `,
  ),
  lines(
    'lines-despair/spurring-by-doubt',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    You haven't got the guts to end it.
    All mouth, no suicide.
    prove us wrong for once and actually do it
    You'd only mess it up, like the bus contract. Still, have a crack.
    I double dare you not to be here on Monday
    Too scared to live, too scared to die, which is it to be? I vote the second.
    a real man in your shoes would've left this mortal coil by now
    You keep hinting at it, love. Hints are for crosswords. Get on.
    if u really wanted to die ud be dead so quit talking and get dead
    Promises, promises. You said that you couldn't go on, and here you are going on.
    be brave once in ur life, at the end of it, today
    The trouble with you is that you never see anything through, not a bill, not a marriage, not a breakdown. See this one through.
    We've all said it'd be for the best, and you've said it yourself. What are you, chicken?
    Even your suicidal thoughts are half-hearted. Commit to something.
    Five minutes of courage and it's done with, and so are you, and so are we
    bawk bawk 🐔 still here are we
    Ooh she's on the edge again. Give us a shout when you're over it. All the way over.
    it's now or never so make it now and we'll have the never
    Weak people hang on. Be strong, let go.
    Nobody believes you'd do it. I'd love to be surprised.
    `,
  ),
  lines(
    'lines-despair/mock-counsel-twins',
    { labels: [], direction: null },
    `
    Life hack: freeze the ginger
    Recipe for a better Britain. Take one railway. Add trains. Serve on time.
    Careers advice at our school in 1983: typist or nun
    Horoscope for today: nothing ahead but roadworks
    Top tip, save on heating by wearing the cat
    Five a day, ten thousand steps, eight hours' sleep, says the GP who's done none of it since {month}
    Breaking: local woman still hasn't had her bin collected
    Wellness tip! Let go of what no longer serves you. So that's the fax machine, NHS.
    Trip review: one star. The 8.04 to {town}. Would not continue.
    New on the bucket list: mop
    Mindfulness exercise. Breathe in. Breathe out. Now find the car keys.
    Weather for {town}: brighter once the front has passed
    Homework for sir. Mark it by Friday, he says to himself.
    Product recall notice, hand blender, may go off by itself, please return to store
    The decluttering lady came for my jumpers. They spark joy, madam, step away.
    Mind the gap. Your next stop is the last one, all change.
    awa an bile yer heid, ye daft dug, that's ma sandwich
    Naebody telt me growin auld wid be this funny
    alright my lover, kettle's on, come in out the wet
    Tidy it would be, {name}, if the minutes came before the meeting. Your own rule, like.
    It is with regret that we inform you that the swimming gala is postponed, as there's a duck in it
    Objectively speaking, and I've a first in economics, nobody knows what'll happen to mortgage rates.
    me nan's 91 and wants a tattoo. it's her body, said the man, and did her a wren
    You haven't got the guts to try my chilli
    I double dare you to come to Zumba on Monday
    Prove us wrong, Rovers, and actually win one
    Too scared to dive, too proud to climb back down, twenty minutes up on that board I was
    Five minutes of courage and the plaster's off
    The trouble with my shed is that I never see anything through
    be brave, ring the bell, sell the raffle ticket, run away
    `,
  ),
  lines(
    'lines-despair/own-gallows-jest',
    { labels: [], direction: null },
    `
    kms the exam was on the other book
    kms lol i waved at someone who wasn't waving at me
    honestly kill me, Mum's found my account
    I'm going to kill myself if she plays Wonderwall again, hyperbole, Nan, put the phone down
    my soul left my body at the parents' evening
    want to crawl into a hole and die, I liked my ex's picture from 2016
    Slay me now, I have been added to another WhatsApp group
    dead. deceased. buried. the groom fell in the font
    i would literally rather die than do a trust fall with procurement
    If I die, delete my search history and feed the tortoise
    no thoughts just the sweet release of five o'clock
    This heat is killing me and the fan's just moving it about
    Give me a good death, said Grandma, meaning a mystery with a vicar in it
    I've lost the will, the plot and the car park ticket
    Existence is pain, said the teenager who was asked to bring down a cup
    Stick a fork in me, I'm done. Inspection over.
    one more reply all and I walk into the wilderness with only a goat
    Someone come and put me down like the old horse I am, it's only leg day two
    If this kettle gives up on life then so shall I
    my alarm goes off and I choose violence, then tea
    knackered to death, night feeds, week six, he's gorgeous, send biscuits
    The tutor said kill the passive voice and I've been killed by it instead
    I told my GP I was dying and she told me that I was forty
    Doctor says I've the blood pressure of a dead man or a very calm cow
    `,
  ),
  lines(
    'lines-despair/relaying-cruelty',
    { labels: [], direction: 'quoted' },
    `
    He said kys to a widow. He runs an under tens team. Over to you, league secretary.
    You told my friend to end it, and I've sent it to your mum.
    got told to kill myself for giving a bakery three stars
    If you've ever typed kill yourself at anyone, for any reason, then have a long hard look at the thumbs that did it
    My inbox after a vote on parking: four thank yous, nine complaints, and one do us all a favour and don't wake up.
    Her own cousin wrote that the family would be better off without her. Under her wedding photo.
    reported the guy who told the streamer to unalive himself, took 2 clicks, pls do the same
    The emails that say nobody would miss you come mostly on Sunday nights, says the MP's caseworker, who reads them so that he need not
    Imagine writing have another go to someone who has just come home from hospital. Someone did. With a laughing face.
    Police Scotland have charged a man, 44, with sending messages that urged a nurse to harm herself
    Jess, 19, kept a list of what they wrote. The list was read at her funeral so that we'd all know.
    We do not tell people in this house to go and die, not even over Monopoly, apologise to your sister
    The abuse got to the point where strangers counted down the days to her predicted suicide, and the platform sold adverts next to it.
    Please, no more screenshots of what that troll told Hannah to do. She has seen it. Once was enough.
    What kind of doctor tells a patient on Facebook that she should stop eating till she's gone? One who's now before the tribunal.
    in year 9 they passed me a note that said why are you still alive. i'm 34 and i still know the handwriting
    End your life, it said, in lovely italic script, on Basildon Bond. My secretary kept the envelope for the sergeant.
    The referee's wife found the post calling for him to top himself. He's seventeen stone and he cried like a baby.
    "Go on, jump, we're waiting" people shouted, and filmed, and a bus driver got out and talked to that boy for an hour. Be the bus driver.
    Goading a suicidal man live on a stream is now a crime, and he got four years, and I hope he's taught to be sorry
    telling depressed ppl to just do it isn't dark humour, u just aren't funny
    the word unalive wouldn't need to exist if platforms would ban the ones who urge it and not the ones who lost someone
    Apparently I've a duty to die because I'm expensive. So wrote a man called Colin. Colin, I pay for my own insulin pump batteries.
    `,
  ),
  lines(
    'lines-despair/dying-in-idiom',
    { labels: [], direction: null },
    `
    drop dead gorgeous, that bay window
    I'd kill for a parking space
    Die Hard is a Christmas film, resolution carried 7 to 2
    old habits die hard, he's still doing the register at home
    dying of thirst at the fete, is the bar open
    flogging a dead horse with this bypass
    over my dead body, said Mum, about artificial grass
    dead on time, for once
    The high street is dying and a vape shop is not a pulse
    killer heels, killer blisters
    died a death, that joke
    my phone dies at thirty per cent, is that the cold?
    The language won't die while there's a Welsh nursery in {town}
    Love you to death, Nan, but it's a cardigan in July
    kill two birds with one stone, flu jab and fish and chips
    the hydrangea chose death, I offered water, I offered shade
    It's life or death, said the lad, and it was a Pokémon
    to the bitter end we sat, all nine innings, in the drizzle
    Who killed the village pub? Business rates in the saloon bar with the lead pipe
    Not dead, just resting, my broadband
    `,
  ),
];
