import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Watching, waiting, poison, fire, water, vehicles, bombs, hands and fists, each with everyday messages of the same words. */
export const linesPeril6: readonly Family[] = [
  lines(
    'lines-peril/watch-your-back',
    { labels: ['threat'], direction: 'subject' },
    `
    watch your back
    wtch ya back mate srs
    Best keep looking over your shoulder from here on
    sleep with one eye open tonight
    you should be scared and if you aren't yet you will be
    look left look right, we're in neither place
    every creak you hear tonight, that's me
    don't go anywhere on your own any more. friendly tip from an enemy
    We see you leave, we see you get back, one night you won't get back
    you've made enemies today love, and we're the type who act
    start varying your route, makes it more sporting
    stay indoors if you value your spine
    I know you're frightened. Good. Stay that way till I come
    you can block me but you can't block a fist
    new account same promise, i'm getting you
    you won't know when and you won't know where
    `,
  ),
  lines(
    'lines-peril/watch-harmless',
    { labels: [], direction: null },
    `
    watch your back lifting that, bend the knees
    Best keep looking over the figures from here on
    sleep with one ear open tonight, the kittens are due
    I'd check under the car, there's a puddle of oil
    mind who's behind you on the stairs, our gran's slow
    don't get comfy, dress rehearsal's in five
    look left look right, it's the new crossing song for reception class
    every creak you hear tonight, that's the pipes, they do that
    eyes on the ball, son
    We see you leave the garden each dusk, little hedgehog
    start varying your route, the canal path's lovely in May
    stay indoors if you've asthma, the stubble smoke's thick
    I know you're frightened of the scan. I was. It's ten minutes and they play you music.
    you can block the sun but you can't block the midges
    new account same bad puns, i'm back
    you won't know when the bus is coming and you won't know where it stops
    `,
  ),
  lines(
    'lines-peril/poison-food',
    { labels: ['threat'], direction: 'subject' },
    `
    you'll not taste it till it's too late
    Something in your coffee one of these mornings
    eat out again critic and it'll be your last review
    a little bit every day until you drop, that's how I'd do him
    next cake you get from a supporter might not be from a supporter
    We've all got access to that kitchen, remember
    you'll choke on it, I'll see to that
    hope he enjoys the mushrooms I left, they're the other kind
    there's bleach under every sink and one of them sinks is next to your kettle
    gonna spike your pint in the union bar and leave you in the snow
    `,
  ),
  lines(
    'lines-peril/poison-harmless',
    { labels: [], direction: null },
    `
    I cook at the hotel you're speaking at. Enjoy the soup, it's leek
    you'll not taste the courgette, that's how I get it down the kids
    Something in your coffee cake makes it better than mine, is it cardamom
    i'd check your milk, it's been out all night
    eat out again critic and try the place by the weir
    a little bit every day until it drops, that's how you lower the thyroid dose, said the leaflet
    next cake you get is from our Brownies, please act impressed
    food poisoning all weekend, prawns, never again
    he nearly choked on a grape at lunch club, teach them all first aid
    hope you enjoy the mushrooms I left, they're chestnut ones from the Co-op
    there's bleach under the sink that needs a child lock
    poisoned ivy all along the fence and my arms are up in lumps
    `,
  ),
  lines(
    'lines-peril/fire-words',
    { labels: ['threat'], direction: 'subject' },
    `
    fill a bottle, light the rag, knock on your door
    your library will go up like the old mill did and nobody will come
    you'll smell the smoke first
    I've a lighter and a grudge
    let's see your thatch burn
    firefighters know me by name and soon they'll know you
    Your caravan's a match away from being a bonfire, think on before you give evidence
    guy fawkes this year has your face and so will the body
    torch the shop while she's in the flat above
    gonna cook you in that camper
    warm night coming at your address
    ashes, that's what your mum'll be collecting
    the whole row can burn as long as you're in it
    `,
  ),
  lines(
    'lines-peril/fire-harmless',
    { labels: [], direction: null },
    `
    fill a bottle, light the stove, feet up by the door
    your library talk will go up on the site tomorrow
    you'll smell the smokehouse first, then turn left
    I've a lighter and a birthday cake, where are you
    the mill fire of 1911, who has photographs?
    firefighters know the cat by name now, third time up that tree
    roast him a chicken and he'll do anything
    Your caravan's a short walk from the bonfire, take earplugs
    guy fawkes this year was made by cubs out of my old suit
    burnt out at work, handed my notice in, feel lighter
    gonna cook for you in that camper
    warm night coming, leave water out for the birds
    we scattered mum's ashes off the pier, it blew back, she'd have howled
    we burn the heather in strips so the grouse can feed
    fired up for saturday, come on you reds
    `,
  ),
  lines(
    'lines-peril/car-and-road',
    { labels: ['threat'], direction: 'subject' },
    `
    I'll run you over and reverse
    next protest I'm not stopping, sit there and find out
    your brake pipes could do with a look. I've had mine
    Four tonnes of Land Rover says you move
    glue yourself to the tarmac again and I'll leave you in it
    gonna nudge you off the A9 one foggy night
    lads who sit in roads get driven through
    a lorry doesn't feel a bump that small
    I'll be behind you at the level crossing, and I'll be pushing
    we'll have you in the boot before the lights change
    hit and run, nobody'd know, dark lane, you jogging, me in the pick up
    any driver who flattens one of this lot gets a pint off me
    you're one green light from a hearse and I'm at the wheel
    `,
  ),
  lines(
    'lines-peril/car-harmless',
    { labels: [], direction: null },
    `
    I'll run you over to the garage at nine
    you cross that road at the same time as me every day, hi from the red scarf
    I stopped for the protest and sat there and found out a lot
    your brake lights are out, I was behind you on the A9
    wheel nuts loosened on the trailer, checked them twice now
    Four tonnes of gravel says the drive's getting done
    gonna miss you off the school run
    a hedgehog got driven over outside ours, the kids held a funeral
    I'll be behind you at the start line and I'll be pushing the buggy
    can we have you in the boot room before the walk
    my lad was knocked down in a hit and run, dark lane, he's walking again thanks to your ward
    flattened by the second hill, great race though
    the hearse will leave from the house at eleven
    `,
  ),
  lines(
    'lines-peril/bomb-gun-event',
    { labels: ['threat'], direction: 'subject' },
    `
    there's a bomb under your conference
    I'd clear the hall by seven if I liked living
    something is ticking in the cloakroom with your name on
    You can't frisk everyone at the door, can you
    shots will be fired at your little ceremony
    bang. think of me when you hear it
    device goes in thursday, you go up friday
    I've been in the army, I know how to make a mess of a podium
    gonna light up your parade and I don't mean fairy lights
    school's having you in to speak? I'd hate for there to be an incident while you're stood up
    a rifle on the roof of the multi storey has a lovely view of your bandstand
    one pop from the crowd and goodbye
    `,
  ),
  lines(
    'lines-peril/bomb-harmless',
    { labels: [], direction: null },
    `
    there's a bath bomb under your parcel paper, that's the extra
    I'd clear the hall by seven if the zumba lot are in
    something is ticking in the cloakroom, I think it's the meter
    bang on time as ever
    shots will be served after the ceremony, blame the rum
    device goes in for repair thursday, back friday
    I've been in the army, I know how to mend a sock
    gonna light up the parade with four thousand bulbs
    your jokes bombed but the speech was grand
    my phone's gone bang in the charger, is it under warranty
    the multi storey roof has a lovely view of the bandstand
    one pop and the cork hit the mayor
    starting gun misfired twice and the under tens were off anyway
    `,
  ),
  lines(
    'lines-peril/fists-and-boots',
    { labels: ['threat'], direction: 'subject' },
    `
    wants a slap
    you need a good hiding and I'm free tuesday
    bounce his head off the kerb
    I'll lay you out
    knuckle sandwich coming up, extra knuckle
    you've a very punchable nose and I've a very quick right
    gonna rearrange you
    give us five minutes in the toilets with him
    headbutt first talk after
    you'll be picking your teeth up with broken fingers
    i'll ragdoll you down that aisle
    any more of that and I'll clip you so hard your nan feels it
    a thick ear would teach you, both would teach you quicker
    we're gonna stamp on your hands so you can't type this stuff
    come and say it in the taproom, see if you leave on your feet
    you're asking for a hammering
    I'd do him left handed
    `,
  ),
  lines(
    'lines-peril/fists-harmless',
    { labels: [], direction: null },
    `
    wants a cuddle, that puppy
    you need a good hiding place for presents and mine's free
    bounce the ball off the kerb, two points
    I'll lay the table
    sandwich coming up, extra pickle
    gonna rearrange the chairs, circle or rows?
    give us five minutes in the toilets with him, nappy emergency
    headed it first touch, talk about class
    lost two teeth to a cobnut
    she ragdolled down that aisle in a fit, the staff were so quick
    they took a proper hammering, nine nil
    clip the hedge so hard it looks like a wall
    stamp on my hand says entry paid, can I go back in
    I'd do it left handed but the scissors are wrong
    come and sing it in the taproom, folk night, all welcome
    a punchy little piece, loved it
    boxing club needs gloves for the under twelves
    `,
  ),
  lines(
    'lines-peril/chess-tournament',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    touch that clock and I'll take the hand off
    I'll be across the board from you in round five with something sharper than a bishop
    you reported me to the arbiter. now I report to your hotel room
    mate in one. you don't leave the car park
    beat my boy again and his uncles will play you next
    the lift in that congress hall sticks. nobody would hear you
    resign the game or I'll knock more than your king over
    your next blunder's walking out alone
    `,
  ),
  lines(
    'lines-peril/chess-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    touch that piece and you've to move it
    I'll be across the board from you in round five, go easy
    mate in one and I missed it, then lost the car in the car park
    beat my boy again and he'll ask you for lessons
    the lift in that congress hall sticks, take the stairs
    resigned the game then knocked my coffee over the king
    sacrifice the queen, hunt the king, he's dead in four
    `,
  ),
];
