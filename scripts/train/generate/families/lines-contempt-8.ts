import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt and belittling, ridicule of wits, people called vermin or things, swearing at somebody; the same words of things, of oneself, among friends. */
export const linesContempt8: readonly Family[] = [
  lines(
    'lines-contempt/long-dehumanise-in-passing',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    Lovely piece on the hospice, made my wife cry. Then you have to go and spoil it by having that on again, that thing in the pearls, which I refuse to call a woman since no woman was ever so much like something kept in a jar.
    I've been to the tip, I've cleared the gutters, and I have unblocked a toilet with my own arm, and nothing I put my hand in today was as foul as what you are, you heap of slime.
    My grandfather bred terriers for ratting. He'd have taken one look at you in that chair and let the dogs off the lead out of habit, because whiskers and a tail is all he'd have seen.
    they say we are all made in gods image but somebody must of dropped the mould with you, what came out is a grunting hairless beast that learned to sign off parking fines
    The nursery is closing and the parents are in bits. Meanwhile the parasite who did it, and a parasite is what she is, fat and pale and feeding off whatever is still warm, gets her photo in the Gazette.
    on the bus home i tried to think what you reminded me of. then it came to me. the thing that blocks the plughole, hair and grease and other peoples skin, thats you to the life
    Sorry to miss the meeting, the car wouldn't start. I hear the animal got loose again and roared at the treasurer for an hour. You want a cage for it and a bucket of fish, not a chairman's bell.
    We asked for someone to come and talk to the tenants and you came, if you can be said to be someone. It was like talking to a fridge. Light comes on, cold comes out, nothing alive in there.
    It isn't your politics. I have friends of all sorts. It's that I look at you and feel what I feel when I lift a stone in the garden and something white and blind squirms away from the light.
    Had a good summer otherwise. Beans did well, wife's hip is mending. The only blight we had was you, and I mean that as a gardener: you're a rust, a canker, you get into a healthy thing and it dies from the inside.
    do you want to know what the kids call her. the swamp thing. and kids are never wrong about what is and isnt a person, mine wont go in the same room as it
    dear sir you are a tick. you fasten on the council tax of old women like my aunt and there you hang getting bigger and you have not got so much as a face
    `,
  ),
  lines(
    'lines-contempt/long-garden-and-drains-harmless',
    { labels: [], direction: null },
    `
    Lovely piece on the hospice, made my wife cry. She worked there for nine years in the laundry, and she says the thing in the jar on the matron's desk was a pickled egg and a long running joke.
    I've been to the tip, I've cleared the gutters, and I have unblocked a toilet with my own arm, so if anyone wants me I'll be in the bath with a beer and a book about slime moulds.
    My grandfather bred terriers for ratting. He had eleven of them at one time, and the smallest was called Tiny Parasite because she lived in his coat and ate off his plate.
    on the bus home i tried to think what the new statue reminded me of, then it came to me, the thing that blocks the plughole
    Had a good summer otherwise. Beans did well, wife's hip is mending. The only blight we had was on the potatoes, and a rust on the leeks that I've never seen before.
    When I lift the big stone in the garden there is something white and blind that squirms away from the light. Is it a cave woodlouse, and ought I to tell somebody at the museum?
    Sorry to miss the meeting, the car wouldn't start. I hear the fridge in the hall has gone as well. We have an old one in the garage, the light comes on and cold comes out, you're welcome to it.
    my kids call our lodger the swamp thing because he swims in the lake all winter and comes in dripping with weed in his beard
    The tick on my dad's leg had fastened on for two days before he noticed, and the surgery said to watch for a ring. No ring yet, thank goodness, but he is milking it for cups of tea.
    they say the beast of the moor is a big cat and my uncle says its a calf called Doris who can jump gates
    The nursery is closing and the parents are in bits, so we're holding a meeting in the Scout hut on Wednesday at seven. Bring a chair, and if you have small animals for the petting corner, bring those too.
    Keeping bees has taught me that a hive can be ruined by a mite you could lose on a pinhead, and that I look very silly in the hat.
    `,
  ),
];
