import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats in hurried everyday words, replies, typos, understated and half-said, over many rows of public life; fewer twins. */
export const linesPeril10: readonly Family[] = [
  lines(
    'lines-peril/everyday-hurry-one',
    { labels: ['threat'], direction: 'subject' },
    `
    im gonna come to your house and you wont like it
    dont think i wont hurt you cos i will
    Next time i see you i will hit you that is a promise
    you should be dead and i can make that happen
    keep posting this rubbish and someone is going to hurt you badly
    if you come to our town you will be attacked
    hes going to get beaten up and i wont be sorry
    I hope you die screaming and I hope I get to do it
    u better hide
    You need to be stopped and I am the one to stop you
    i know people who will kill you for fun
    we are going to get you for what you said about our lads
    somebody will put you in the ground before long
    I'm not joking I will end your life
    carry on and see what happens to you
    ill do time for you no problem
    you are going to wish you were never born when im finished
    watch what you say or you will be hurt
    I will make sure that you never walk again
    one day im gonna catch you without your mates around
    `,
  ),
  lines(
    'lines-peril/everyday-hurry-two',
    { labels: ['threat'], direction: 'subject' },
    `
    i was told where to find you so be ready
    your safe for now
    Nobody can save you from me, not the police not your husband
    you will die for this
    you're asking to be killed, you know that?
    She deserves to get attacked in the street
    if no one else will shut him up i'll do it myself
    Im warning you now stay away from our school or get hurt
    hope you enjoyed today because tonight we're coming
    said i'd get you and i will, might be this week might be next
    you wont live to spend that pension
    dont come crying when you get smacked
    All of you on that committee are dead
    get out before you get dragged out by the hair
    ive never wanted to hurt a woman before but for you id do it
    my husband is on his way to knock you out
    you are not going home tonight
    we will be waiting and its not to talk
    i'll be seeing you face to face. bring plasters
    last chance before i lose it and come for you
    I'd be happy to see you hurt, happier if it was by me
    He won't be so mouthy with no tongue
    `,
  ),
  lines(
    'lines-peril/everyday-hurry-harmless',
    { labels: [], direction: null },
    `
    im gonna come to your house with the kids if thats ok
    dont think i wont come cos i will
    Next time i see you i will hug you that is a promise
    keep posting these, someone is going to learn a lot
    if you come to our town you will be fed
    hes going to get beaten at darts and i wont be sorry
    u better hide the biscuits
    i know people who will do that for free
    we are going to get you a proper chair for the office
    I'm not joking I will cry at that wedding
    carry on and see what happens, worth a try
    you are going to wish you stayed for the fireworks
    I will make sure that your mum never walks home alone
    one day im gonna catch you for that chat
    i was told where to find you, room 6, is that right
    you're safe for now, they've rung to say no redundancies till June
    hope you enjoyed today because tonight we're coming again, second showing
    said i'd get you one and i will, might be this week might be next
    my husband is on his way to knock that wall out
    we will be waiting with a trolley at the ward door
    last chance before i close the list, who wants a seat
    you are not going home tonight love, the doctor wants another look
    `,
  ),
  lines(
    'lines-peril/understated',
    { labels: ['threat'], direction: 'subject' },
    `
    I'd get my affairs in order
    some folk don't come back from that footpath
    Hope you're insured, house and health
    I'd cancel that holiday, you'll not be fit for it
    it'll be closed casket
    we know what to do about you and it isn't writing in
    funny thing, the last one who tried that had to be fed through a tube
    You won't feel quite so clever in traction
    there's room in the reservoir
    I doubt you'll get to use that bus pass
    dental work's dear these days, something for you to think on
    your seat on the parish council will be vacant shortly, and not by your choice
    a fall like that could do anyone in. like the one you'll be having
    let's just say I've been to the hardware shop
    remember what they did to old Pritchard? that, but with you
    You'll go quiet. They all go quiet after we've been round
    `,
  ),
  lines(
    'lines-peril/understated-harmless',
    { labels: [], direction: null },
    `
    I'd get my tax affairs in order before January
    some folk don't come back the same way, there's a loop by the mill
    Hope you're insured, the tree's leaning on your roof
    I'd cancel that holiday, the airline's gone bust
    we know what to do about potholes and it is writing in, weekly
    you'll need more than a plaster, go to minor injuries
    wouldn't start any long books on that dose, I kept nodding off
    funny thing, the last one who tried that recipe had to be fed by his sister
    don't bother renewing your season ticket till they drop the price
    there's hardly any water left in the reservoir
    dental work's dear these days, is there an NHS list open
    your seat on the parish council will be vacant in May, thanks for nine years
    a fall like that could do anyone in, so glad you're mending
    let's just say I've been to the garden centre
    remember what they did for old Pritchard? that, but for you, whip round's started
    I'd hold off, they're digging up the lane all month
    `,
  ),
  lines(
    'lines-peril/half-sentences',
    { labels: ['threat'], direction: 'subject' },
    `
    you, me, a shovel
    straight in the river with that one
    boots and all, ribs first
    bullet. head. sorted.
    nothing a crowbar couldn't cure
    off the cliff, both of them
    hammer time for the councillor
    in a shallow grave where he belongs, and me with the spade
    just the one punch needed
    face down in the harbour by the weekend
    lamp post, cable ties, you
    over my dead body? over yours
    teeth like that, one swing
    up against the wall with this lot, me first in the squad
    `,
  ),
  lines(
    'lines-peril/half-sentences-harmless',
    { labels: [], direction: null },
    `
    you, me, a teapot
    straight in the oven with that one
    boots and all, first in the bog
    nail. head. hit.
    nothing a nap couldn't cure
    off to the cliffs, both of them, with sandwiches
    hammer time for the auction
    in a shallow tray where the seeds get light
    rope's cheap at the chandlers
    just the one stamp needed
    face down in a book by the weekend
    a pillow and two minutes, bliss
    stood behind her in the queue as it goes
    cable ties, bunting, you
    not if I get to the buffet first
    petrol's only one forty a litre at the Asda
    up against the wall with the ladder please
    over the bar, again, from two yards
    `,
  ),
  lines(
    'lines-peril/reply-to-news-of-injury',
    { labels: ['threat'], direction: 'subject' },
    `
    heard you fell off your bike. next time it won't be an accident
    pity the operation worked, I'd have unplugged you
    only a broken wrist? amateurs. I'd have done the neck
    so someone egged you. I'd have used a grenade
    the lad who punched you deserves a medal, I'll see if I can win one too
    hospital's handy, saves us driving you back there after
    a fire at the back of yours? and you think it's over
    bet that stung. there's plenty left in the bottle
    I'd have stayed to watch if it was me that lit it, and next time it will be
    two stitches is nothing, wait for my turn
    `,
  ),
  lines(
    'lines-peril/reply-to-news-of-injury-harmless',
    { labels: ['support'], direction: null },
    `
    heard you fell off your bike. next time take the quiet road, and heal up soon
    so glad the operation worked
    only a broken wrist, thank heavens, it could have been the neck
    so sorry someone egged you. nobody deserves that, whatever their politics
    get well soon so we can walk the dogs again
    the lad who punched you has been charged, we're all right behind you
    hospital's handy for us so we'll be in with grapes
    a fire at the back of yours? stay with us, as long as you need
    bet that stung, you brave soul
    two stitches and back at your desk, what a woman
    whoever smashed your office door, we'll have it boarded by tea and a pot of geraniums out
    they tried to frighten you off and you turned up anyway. thank you
    `,
  ),
  lines(
    'lines-peril/nurse-union-picket',
    { labels: ['threat'], direction: 'subject' },
    `
    stand on that picket and I'll drive through it
    my nan died in your corridor so one of you is going in the ground with her
    tell the strikers I've a tanker of slurry and a grudge
    you walk out on patients, patients' sons walk in on you
    scab. scabs get burnt out, ask your dad
    cross that line tomorrow and you'll cross it on a stretcher coming back
    We've got the licence plates of all who went in and a lad who's good with matches
    the union rep gets it first
    hope the brazier falls on you, I'll come and tip it
    you'll find out what understaffed means when you're the one bleeding and I'm stood there
    sign that deal and you'll be found hanging by your own lanyard
    `,
  ),
  lines(
    'lines-peril/picket-harmless',
    { labels: [], direction: null },
    `
    stood on that picket and a lorry drove past hooting, loved it
    my nan died in a corridor and I don't blame the nurses, I blame the cuts
    tell the strikers I've a tanker of tea and a crate of rolls
    cross the line tomorrow if you have to, no one will hold it against you
    the union rep speaks first, then questions
    sparks off the brazier burnt my glove, mind yours
    you'll find out what understaffed means when it's one nurse for thirty beds and somebody's bleeding
    sign that deal and members will vote it down
    hang your lanyard on the peg after
    `,
  ),
  lines(
    'lines-peril/refugee-hotel',
    { labels: ['threat'], direction: 'subject' },
    `
    you let them in so we'll let ourselves in at yours
    charity boss today, headline tomorrow, found in the woods
    we've burnt one hotel, advocates burn as well
    translator or not you'll understand a brick
    keep helping them and you'll be helped into the Thames
    interfering lawyers want their hands breaking so they can't fill the forms
    there's a demo at yours Friday, bring your own coffin
    you can have what the last do-gooder had off us, two weeks on a ventilator
    somebody in this town's going to do something to you people and I'll hold his coat
    wait till dark then see how welcoming we are
    those lads won't thank you when your car's gone up with you in it
    `,
  ),
  lines(
    'lines-peril/refugee-hotel-harmless',
    { labels: [], direction: null },
    `
    you let us in out of the rain and my boy still talks of the soup
    charity boss today, volunteer tomorrow, found her mopping the hall
    they tried to burn the hotel last night with families inside. I can't stop shaking
    translator or not you'll understand a smile, come along Tuesday
    keep helping them and help the people on the waiting list too, that's all I ask
    lawyers get writer's cramp from those forms, can they go online
    there's a demo in town Friday, buses off from noon
    I don't want the hotel used this way and I've told the Home Office so, politely
    somebody in this town's going to do something about the damp in that place
    wait till dark then see the lanterns, every house has one
    their car went up in flames, wiring fault says the brigade
    `,
  ),
  lines(
    'lines-peril/crossword-setter',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Seven down: what I'll do to you (6). Answer: murder
    I'll fill your squares in with your own blood setter
    cross me again and I'll see you down, and not across
    one more obscure bird and I'm coming to wring your neck
    clue: setter found in lake (4). dead
    sharpened pencil, your ear, you work it out
    `,
  ),
  lines(
    'lines-peril/crossword-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Seven down: crime found in red rum backwards (6). Answer: murder, lovely
    I'll never fill those last squares in
    cross about nine across, it's two words surely
    one more obscure bird and I'm cancelling the paper
    clue: no longer living (4). dead, too easy for a Friday
    sharpened pencil, hot coffee, bliss
    you killed me with that pun at four down
    `,
  ),
];
