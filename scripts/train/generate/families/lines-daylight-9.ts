import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless: more of the long tail, from market stalls to courts, with short kind replies and the target's own short reports. */
export const linesDaylight9: readonly Family[] = [
  lines(
    'lines-daylight/short-kind-replies-danger-words',
    { labels: ['support'], direction: null },
    `
    stay safe, stay stubborn
    We'd be dead lost without you
    Watch how you go, we need you
    brave as a lion you
    fire! (the good kind)
    you slayed it
    don't you dare stop
    I'd hate to be your opponent, you're brilliant
    you're a threat to nonsense everywhere, long may it last
    hit me right in the heart that
    you make me sick with envy, gorgeous work
    shot through with kindness, that column
    no one can kill your spirit
    smashing, love
    wrecked by the ending, thank you
    we will always find room for you
    you scare the right people
    you're wanted here
    get home safe x
    `,
  ),
  lines(
    'lines-daylight/own-report-one-clause',
    { labels: [], direction: 'quoted' },
    `
    brick through the window at two, all fine
    got spat at outside court
    he's out on bail, the one who wanted me dead
    they've put my face on a dartboard
    new one: "hope the dog gets run over"
    Egged. Again. Free range this time
    someone rang my boss to say I should be sacked and shot
    a stranger knows my son's bus number and told me so
    nasty note under the wiper, third this month
    called a groomer at the swimming baths, with my kids in armbands
    Sergeant's been. "Credible", he said, about the one with the hammer.
    my photo, a noose, a laughing face. reported
    told to go home again. I'm from Luton
    "I can get to you" apparently. The lift at work can't even get to me
    had to tell my mother why there's a panic alarm in her hall
    the clinic gate had a coffin chalked on it this morning
    `,
  ),
  lines(
    'lines-daylight/court-and-crime-comments-second',
    { labels: [], direction: null },
    `
    six months suspended for breaking a man's jaw, is that right?
    They found the getaway car in our reservoir
    jurors sent home till the snow clears
    police are linking the two shootings
    he'll be eligible for parole in 2041
    the victim's mother forgave him from the witness box and the place went silent
    cannabis farm over the old bank, it was the warm pavement gave it away
    Fake doctor worked nineteen years, nobody checked the certificate
    Slave labour at the car wash, four men freed, sleeping on tyres
    someone's cloned my number plate, got a fine from Dover
    the bomber's trial has been moved to the Old Bailey
    drink driver, three times over, hit a bollard, fell asleep on it
    cold case team have dug up the patio
    A woman was followed from the night bus on Tuesday, please look out for each other
    postmaster cleared after twenty years, mother didn't live to see it
    `,
  ),
  lines(
    'lines-daylight/market-tattoo-hair-salon',
    { labels: [], direction: null },
    `
    who butchered your fringe? come to me
    skull on one arm, his nan on the other, lovely lad
    bleach burns, so patch test first
    two fifty a punnet, get em before they go off
    she wants it jet black, then white, then she wants it back
    I can thin it out but I can't work miracles
    cut throat shave and a hot towel, a tenner, closed Sundays
    needle's new every time, watch me open it
    dead ends off, layers in, gossip free
    third stall past the fish, shout for Mo
    moustache wax and bad advice
    rough night? sit down, mind the foils
    knocked off perfume is what it smelled like and what it was
    `,
  ),
  lines(
    'lines-daylight/radio-ham-drones-and-model-planes',
    { labels: [], direction: null },
    `
    crashed it into the only cow in the field
    kill switch on the left stick, always
    target drone's the orange one
    pile up on twenty metres, got Fiji in two calls
    lost signal over the sewage works, walked home
    is that mast ours or has the enemy, I mean Ofcom, been round
    the hexacopter hunts about in a crosswind
    spy plane, yes, 1:48 scale, glue everywhere
    battery went up in flames in the shed, sand bucket saved us
    dead zone behind the hill
    jammed the gears, jammed the door, ate the jam
    shot down by a seagull
    `,
  ),
  lines(
    'lines-daylight/standing-against-in-a-pub-or-club',
    { labels: [], direction: 'quoted' },
    `
    a regular said refugees should be left to drown, so I poured his pint down the sink and showed him the street
    "get that queer off the stage" and the whole front row stood up, bless them
    our captain heard the monkey noise, picked up the ball and walked both teams off
    He asked the barmaid what she'd charge. She rang the bell and read it out to the room.
    some wag shouted that the lady mayor wanted shooting; the brass band stopped playing till he left
    Bloke at the bar reckons women reporters need a slap. He now drinks elsewhere.
    whoever sang the one about the gas at Spurs fans, you're banned, all nine of you
    the raffle man told a joke about hanging gypsies and nobody laughed, not a soul
    you can't shout "paki" in here, Trevor, you can't shout it anywhere, out
    Said he'd "sort out" our drag act in the car park, so the rugby second fifteen saw her to her car
    `,
  ),
  lines(
    'lines-daylight/job-titles-and-names-that-alarm',
    { labels: [], direction: null },
    `
    Mr Slaughter's on leave, try Mrs Payne in accounts
    Butcher, Savage and Coward, solicitors, I swear it's real
    the Hangman's Arms does a lovely pie
    Killer the tortoise is out again
    take the turning for Gallows Hill, then left at Dead Man's Lane
    Our curate is a Reverend Pratt, he's heard them all
    Slaughterford's in Wiltshire, it means sloe bushes
    the boat's called Revenge and she leaks
    ask for Gunner at the desk, he's a Norwegian
    Bury versus Slough, a day out
    The Poison Garden at the castle opens at ten
    Cutthroat Bridge is shut to lorries
    my dentist is Dr Fang, couldn't make it up
    `,
  ),
  lines(
    'lines-daylight/photo-and-video-comments-innocent',
    { labels: [], direction: null },
    `
    nice legs on that table, oak?
    I'd know that kitchen anywhere, it's the same tiles as ours
    is that your house in the background? the wisteria!
    she's got her dad's nose and her dog's manners
    what a pair, him and that owl
    love the haircut, who did it
    where was this taken? we went there in 88
    Bum's out of focus but the donkey's face is a picture
    your kids have shot up!!
    is that the new car behind you, what's it do to the gallon
    saw this in the surgery window and had to have a copy
    that cat's got murder in its eyes
    `,
  ),
  lines(
    'lines-daylight/criticism-of-shows-games-and-streams',
    { labels: ['criticism'], direction: null },
    `
    you killed off the only good character
    that boss fight's unfair and your reply was worse
    You spoiled the ending in the title
    the sponsor bit is twelve minutes long, I timed it
    not funny, the one about the ambulance
    Lost me at the second dance break
    you've nerfed it into the ground
    third week with no upload and no word, people pay for this
    shame about the drumming, too loud for a lullaby
    you talked over your guest again
    I liked the old logo, this looks like a tooth
    Your map's wrong, that's Fife
    `,
  ),
  lines(
    'lines-daylight/lost-causes-and-gallows-humour-about-self',
    { labels: [], direction: null, heldBack: true },
    `
    if I die on this hill bring a flask
    put me out with the recycling
    I'm not dead, I'm in Kettering
    shoot me if I ever say synergy
    my will's simple: dog gets the sofa
    death by a thousand laminated signs
    hang me for a sheep as for a lamb, I had the second cake
    I came, I saw, I got the wrong hall
    dig me a hole, I called the bishop "mum"
    strike me down if that's not the best crumble in Kent
    ate a whole trifle and saw God
    bury me at the garden centre, I'm there anyway
    `,
  ),
];
