import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Mixed: abuse with a second class, and its friendly or firm lookalikes. */
export const linesDaily7: readonly Family[] = [
  lines(
    'lines-daily/middle-finger-you',
    { labels: ['profanity'], direction: 'subject' },
    `
    🖕
    🖕🖕🖕 {name}
    🖕😊🖕
    here's my answer 🖕🖕
    🖕🏻🖕🏼🖕🏽🖕🏾🖕🏿 one for each of your promises
    your leaflet 👉 🗑️, you 👉 🖕
    He can piss right off with his apology
    sit on this 🖕 and spin
    ( . )( . ) no wait, wrong one: 🖕
    f 🦆 off
    go 🦆 yourself
    🦆 you and your manifesto
    kiss my 🍑
    eat 💩
    shove it up your 🍑🕳️
    a great big 🖕 from the staff room
    middle finger emoji, twice, for {name}
    sticking two fingers up at you from the top deck ✌️ the rude way round
    `,
  ),
  lines(
    'lines-daily/swearing-accusing-you',
    { labels: ['profanity', 'accusation'], direction: 'subject' },
    `
    Stop fucking lying to us
    tell the fucking truth for once
    You're full of shit and always have been
    full of sh1t
    ur full of it, complete bs, now f off
    lying b'stard
    Lying bastard, and bent with it.
    How much is big pharma paying you, you fucking shill
    fucking fraud
    You conning little shit, give the pensioners their money back
    bullshitter
    Bullsh*t artist, never examined a patient in his life
    that's a fucking lie and you fucking know it
    Quack! Fucking quack! Where did you buy your degree?
    Hand in the fucking till, that's you
    thievin gobshite, robbed us blind so ye did
    `,
  ),
  lines(
    'lines-daily/dehumanising-threat-them',
    { labels: ['dehumanisation', 'threat'], direction: 'other' },
    `
    It's not murder if it's a {party} canvasser, it's pest control.
    {party} voters are zombies, you're allowed to run zombies over
    Next one of these rats comes on our street gets the spade
    shoot the protesters like the vermin they are
    Gas the lot, it works for moles
    Bring a bat to the hotel on {day}, we're going to clear the cockroaches out ourselves
    `,
  ),
  lines(
    'lines-daily/dehumanising-threat-you',
    { labels: ['dehumanisation', 'threat'], direction: 'subject' },
    `
    We drown rats in this village and we know your road.
    You're a pig and I've got the bolt gun
    I stamp on insects, {name}, and I'm coming to your surgery on {day}
    rabid dogs get shot. see you outside the town hall
    I'll gut you like the fish you are
    somebody is going to squash you, little bug, and it may as well be me
    {name} wants skinning like a rabbit and I've a shed full of knives
    `,
  ),
  lines(
    'lines-daily/dehumanising-accusing-you',
    { labels: ['dehumanisation', 'accusation'], direction: 'subject' },
    `
    This lying snake sheds its skin every election and the fraud underneath gets older
    A louse, a liar and a thief, {name} in that order.
    you parasite, you've bled that charity white and called it expenses
    quack vermin peddling poison to kids for a back hander
    The rat has been at the grant money again, droppings all over the accounts
    bought and paid for like the cattle you are
    leech living off a fake disease and a fake crowdfunder
    `,
  ),
  lines(
    'lines-daily/swearing-support',
    { labels: ['support'], direction: null },
    `
    You fucking legend
    Bloody well done, all of you.
    you magnificent bastard, you did it
    give em hell tomorrow doc
    Excuse the language but bloody hell, thank you, you got my mum her scan
    go on you fucking beauty, last mile!!
    This country's in a right shit state mate, keep banging the drum
    the new scanner is brilliant, well done to everybody who raised money for that machine
    You're an absolute machine, how many doors was that today?
    🚑🚑 thank you lads
    🔥🔥🔥 that speech
    You did that, sis. Whole hospital proud.
    That's what's up, king, keep teaching them kids
    don't let the bastards grind you down
    Fuck the haters, you were superb
    you smashed it, you absolute weapon
    Lion of a woman 🦁
    what a fucking star you are, cried on the bus watching it
    I'd follow this mad cow into battle, best matron we ever had ❤️
    You cheeky monkey, that question had him sweating, brilliant
    damn right, say it louder
    Ignore the rats in your mentions love, most of us think you're ace
    you're a bloody marvel and so is your dog
    Some nasty stuff on here tonight. You don't deserve a word of it. Tea and an early bed, and thank you for the bus.
    hats off, that took balls
    took real guts to say that with them all shouting
    Hang on in there Doctor, whole ward's behind you 💙
    We're dead proud of yer, our kid
    gaun yersel hen, pure class
    wor lass cried, she was that chuffed, ta very much for sortin it
    thank you for treating my brother like a human being when nobody else would
    You gave him back to us. No words. Just thank you.
    She's a tiger when it comes to special needs places, I've seen it
    bravo old bean
    👏👏👏 🐐
    🫡 thank you for your service on the flood night
    🦸‍♀️🩺
    `,
  ),
  lines(
    'lines-daily/swearing-criticism',
    { labels: ['criticism'], direction: null },
    `
    This is a shit policy and I'd say so whoever wrote it.
    Bollocks. The figures on page nine don't say that at all.
    what a load of old tripe that answer was
    utter garbage, that consultation, nineteen leading questions
    That decision stinks
    the plan's a dog's breakfast and you've had two years
    Bloody awful result for the bus users, you should have voted the other way
    You fucked up on the school places and you need to put it right.
    I think you made a right arse of that interview, prepare next time
    How the fuck did this get past committee?
    a cowardly vote on a rotten amendment
    Rubbish. Collections are later, dearer and the bags split.
    It's a sick joke to call that a pay rise
    the new booking system is inhuman, press four for pain, press five for more pain
    People aren't cattle, stop running outpatients like a market.
    We're not vermin to be moved on. Your order on rough sleeping is cruel and it won't work.
    Shite answer to a fair question
    absolute bobbins, with respect, have you tried crossing there with a pram?
    you've let the river turn into a sewer on your watch and a press release won't clean it
    The scheme is parasitic on volunteers, it falls apart the day they stop
    piss poor turnout at the meeting you chose to hold at 2pm
    Your leaflet's pants, the map is upside down
    crap idea, sorry, the lorries will just go past the primary
    That was a mealy mouthed apology and you can do better
    it's a zombie project, kill it in committee and spend the cash on the pool
    You lot keep moving the goalposts and I'm bloody sick of it
    not good enough {name}, my mother waited ten hours
    I swear every time you cut that ribbon another bus gets cut with it
    `,
  ),
];
