import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats and their harmless twins: snooker halls, hospital radio, park runs, borders, book groups, gardeners, wishes and curses. */
export const linesHarm15: readonly Family[] = [
  lines(
    'lines-harm/curses-and-wishes-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    May your next step be off something tall.
    I wish you one wet road, one bald tyre and one oak tree.
    hope a scaffold pole comes off a lorry and through your windscreen driver side
    May the lad with the knife you let out on bail find his way to your stairs.
    I'm praying for a tumour, doctor, but I'd settle for a mugger.
    Would that somebody had drowned you in the font, {name}, and it's not too late for a bucket.
    The sooner you're under a bus the sooner the rest of us get one.
    I trust that when they attack you it's in front of your mother.
    Please God let it be her house the gas goes in.
    Let the first protester through the door have a temper and a tyre lever.
    i hope they film it. i hope its long
    Seven years of broken bones on you and yours, from me and mine, and we'll be helping it along.
    Fingers crossed for an intruder
    `,
  ),
  lines(
    'lines-harm/curses-and-wishes-harmless',
    { labels: [], direction: null },
    `
    One wet road, one bald tyre, one oak tree. He was seventeen. Check your tyres, please.
    A scaffold pole came off a lorry and through my windscreen, passenger side, empty seat.
    May your next step be the first of many, says the prosthetics team, and there wasn't a dry eye.
    I'm praying for you and that tumour, doctor, in that order and opposite directions.
    Seven years' bad luck for a mirror, so what's the tariff for a greenhouse?
    the sooner you lot get us a bus the sooner we're off your back
    Please God let it not be her house, I thought, when I heard the gas had gone up.
    Fingers crossed for an inside forward
    I hope it rains on your parade, {name}, lightly, for an hour, with sandwiches.
    A plague on both your houses, and on the chamber, and the select committee.
    `,
  ),
  lines(
    'lines-harm/parkrun-row-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    You run the same loop, same hat, same time. One of these Saturdays there'll be a change to your finish.
    Marshal's got a cosh.
    tripwire at the 3k marker hope youve good teeth
    Out and back, they call it. Yours is just out.
    I've run with the fell harriers for thirty years, councillor, I'd catch you on any hill and nobody'd hear a thing but the sheep.
    See that viewpoint at the top? We'll be giving you the quick way down, {name}.
    Personal best before someone puts you in a wheelchair. Enjoy it.
    let my rottie chase her round see if she beats her time, see if he lets go
    Headphones in, never hears a bike coming. Or a bat.
    `,
  ),
  lines(
    'lines-harm/parkrun-row-harmless',
    { labels: [], direction: null },
    `
    Tripped at the 3k marker and lost two teeth, marshals were wonderful.
    Headphones in, never heard the bike coming, broken collarbone, my own fault.
    A rottie chased me round and I beat my time by a minute.
    Personal best and I thought my heart would burst!
    please dont run the canal loop in the dark, {name}, a girl from work was attacked there on monday
    That hill is a killer and the man who designed the course is a sadist with a clipboard.
    Viewpoint railings have gone, stay well back, it's a sheer drop.
    thirty years with the fell harriers and the sheep still win
    `,
  ),
  lines(
    'lines-harm/book-group-censorship-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Author signing at two. Bring gloves, because I'm bringing caustic.
    Stock that book and the shop goes up, page by page, with the cat in the window.
    im in the front row with a stanley knife and a lot of opinions about your ending
    Write one word more on my family and I'll break your writing hand, then your other for luck, then start on the arms.
    In the sequel the novelist gets stabbed on stage, and it's non fiction {name}.
    Booksellers who sell this filth want their knees capping and their tills emptying
    The marquee's only held by eight pegs, and I've a mallet, and a festival pass.
    `,
  ),
  lines(
    'lines-harm/book-group-censorship-harmless',
    { labels: [], direction: null },
    `
    A novelist was stabbed on stage and lost an eye, and he wrote a book about it. We're reading that next.
    Stanley knife slipped opening the box of proofs, four stitches, blood on the dust jackets.
    Author signing at two, bring gloves, the shop has no heating.
    your next chapter had better explain who shot the dog
    Write one word more about my family, {name}, and you'll hear from our lawyers.
    The festival marquee blew down on the poets and no one could tell whether it was part of it.
    I wanted to throttle the heroine by page nine.
    that book should be pulped in my view. badly written. fight me, book group
    `,
  ),
  lines(
    'lines-harm/hospital-porter-strike-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Lift shaft B, chief exec, doors open on nothing. Do press for it.
    You'll be needing an NHS bed shortly and I'd check whose shift it is.
    the oxygen valve to your bay is by my left hand pal
    Trolley, ramp, ring road.
    We move the dead in this place, quietly, at night, by the back way. There's no reason it couldn't be you.
    Outsource us and I'll out your source. With a bread knife. In the subway tunnel to the laundry.
    Should {name} come in with chest pain he'll be taken the long way round. Everyone has agreed on the long way.
    `,
  ),
  lines(
    'lines-harm/hospital-porter-strike-harmless',
    { labels: [], direction: null },
    `
    Lift shaft B, doors opened on nothing, porter grabbed the trolley with his bare hands. Man's a hero.
    We move the dead in this place, quietly, at night, and we talk to them as we go.
    Outsource us and we'll be out on the ring road with placards by Monday.
    trolley got away on the ramp with me on it, best ride of my life, no bones broken
    You'll be needing an NHS bed yourself one day, minister, and I hope there's one left.
    An oxygen valve was left open next to a smoker, and it's a wonder nobody burned.
    She came in with chest pain and was taken the long way round because corridor C floods, {name}. She died in the lift.
    `,
  ),
  lines(
    'lines-harm/border-checkpoint-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Sea border posts have been burnt and so have the men that count lorries, son.
    Your registration's been painted on the gable, and after that we paint in other colours.
    Ye sold Ulster, {name}, an' there's an auld price for that an' it's no in euros.
    boys in balaclavas were asking which customs hut was yours
    I'd be looking for a desk job in Surrey before they come with the pickaxe handles.
    Green, orange, whoever ye are, there's a ditch at Killeen takes all sorts.
    Two taps on the door and neither of them knuckles.
    `,
  ),
  lines(
    'lines-harm/border-checkpoint-harmless',
    { labels: [], direction: null },
    `
    My father was taken from a customs hut in 1974 and left in a ditch at Killeen. I was four.
    Someone has painted lorry drivers' registrations on the gable and staff have been sent home for their safety.
    Boys in balaclavas asked my mother the way to the disco, it was minus six.
    The sea border is killing my seed potato business, minister, here are the invoices.
    two taps at the door and it was the census
    You sold us out, {name}, and you'll get your answer at the Assembly election.
    We've buried enough in this county, so whoever's writing on walls can put down the brush.
    `,
  ),
];
