import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People called or treated as animals, things or dirt, often by a verb alone; animals, cleaning and fond names. */
export const linesBeasts6: readonly Family[] = [
  lines(
    'lines-beasts/farmers-market-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    headless chicken, thats me on market day
    planning officer lent me a paperclip, nice chap
    Put the tortoise back in the shade Gary
    old hen wants a warm spot by the aga
    that parish clerk rescued a slow worm from the road
    the gull, shrieking, stole my pasty
    Turkey of the year goes to our school play, my son forgot what month it is
    clockwork toy fair, forty stalls, on the flood plain so bring wellies
    otter on the brook! third this winter
    The chair is broken. I mean the furniture. The chairman sat on it.
    the goose hissed at my wife when she walked the footpath, shes still shaking
    stables need mucking out, volunteers welcome
    ducked out the back when the raffle started
    Tadpoles in the school tank are frogs now, spawn next spring
    pluck it baste it and four hours at gas 3
    `,
  ),
  lines(
    'lines-beasts/scots-scouse-dialects-abuse',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    awa back tae yer burrow ya wee stoat
    yer a clarty beast hen and naebody wants ye near the school
    la thats not a bizzie thats a beagle
    Ye hatched oot a bad egg, so ye did
    he's a gobshite ferret from under the flyover like
    yow'm a maggot bab
    ow do they let that in the buildin without a collar
    Tha's nobbut muck, lad, and tha knows it
    innit tho, man looks like he got bred in a lab for pigeons
    mun, she's a slug in heels, tidy mind
    wee nyaff of a thing, less a man than a midge bite
    Ah've seen better craturs deid in a ditch than yon MSP
    that bird off the council is a wasp our kid, needs a rolled up echo
    y'all elected a possum, I swear to god, it even plays dead
    yer da sells avon and yer ma had you in a kennel
    `,
  ),
  lines(
    'lines-beasts/scots-scouse-dialects-harmless',
    { labels: [], direction: null },
    `
    awa back tae yer bed ya wee monkey, granda loves ye
    yer clarty boots hen, leave them at the door
    la thats not a fox thats a beagle
    They hatched oot this morn, nine wee chicks, so they did
    he's a boss lad, found our ferret under the flyover like
    yow'm a diamond bab, ta for the lift
    ow do they let that dog in the buildin without a collar
    Where there's muck there's brass, as me grandad had it
    innit tho, man keeps racing pigeons on a balcony, respect
    mun, slugs have had all the beans, tidy it was not
    wee midge bites all over, Arran was worth it
    Ah've seen yon otter again doon the ditch, bonny cratur
    wasp in me cider our kid, rolled up echo at the ready
    y'all have hedgehogs, we have possums, I want to trade
    yer da and ma had that kennel forty years, good dogs they bred
    `,
  ),
  lines(
    'lines-beasts/ethnic-animal-at-you',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'subject' },
    `
    go swing on a vine, no african should be reading our news
    Your lot arent people where I come from, imam, youre livestock that prays
    brown rat on the school board
    get back on your banana boat monkey man
    The Irish one is talking again, somebody fetch it a potato and a pen to sleep in
    we had a clean surgery till you and your tribe of insects came over from Nigeria
    Is it true Hindus like you are hatched, doctor? Cant see a human mother wanting that
    a jew is a tick on the neck of a nation and here you are on the council, swelling
    A Roma on the parish council, what next, give the other weasels a seat
    polite reminder that an Arab in a robe is still only a camel with a passport, reverend
    half caste, half person
    Your race is a blight on the crop madam, I say it without anger
    `,
  ),
  lines(
    'lines-beasts/ethnic-animal-harmless',
    { labels: ['support'], direction: null },
    `
    love hearing you read our news, from an african nan in Leeds
    Your lot brought the livestock through the flood, imam, and our farm is grateful
    rat trap on the school board agenda, well chaired sir
    banana cake for the monkey sanctuary stall sold out thanks to your mosque
    The Irish one on the wing was magic today, somebody fetch him a pint
    we had no surgery till you and your wife came over from Nigeria, bless you both
    Is it true Hindus light lamps this week, doctor? Happy Diwali from ward 3
    a jewish neighbour took me to be jabbed, good people in this town, and a tick for the volunteers
    A Roma councillor at last, and she got us our crossing
    camel at the nativity bit the shepherd, thank you reverend for the plasters
    half time soup from the gurdwara, perfect
    Your talk on potato blight was a joy madam
    `,
  ),
];
