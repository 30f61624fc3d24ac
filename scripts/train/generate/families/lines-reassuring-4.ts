import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Jokes and everyday talk that say no to harm: plumbers, pets, jabs, matches and pans, and officials who found no threat. */
export const linesReassuring4: readonly Family[] = [
  lines(
    'lines-reassuring/im-only-the-plumber',
    { labels: [], direction: null },
    `
    I'm not going to hurt you mate, I'm the plumber
    I won't bite
    we dont bite, come and say hello
    I won't kill you for being late
    Don't shoot the messenger
    don't shoot me I'm only the treasurer
    I'm not gonna murder you over a scone recipe
    The council won't burn your house down for a wrong bin
    Nobody's going to hang you for an overdue library book, {name}, bring it back and have a chat
    I come in peace, with a clipboard and a question about your boiler
    You can come out now, I'm not going to shout at you, I've brought the doughnuts
    It's only me at the window! Not a burglar! Forgot my keys again!
    Mum won't actually kill you. She'll do the sigh.
    No one will be executed for forgetting the raffle tickets 😂
    I'd never stab a friend in the back, least of all one who makes a crumble like that
    Ah'm no gonnae eat ye, come ben the hoose
    I'll not eat thee, lad, come in and wipe thi feet
    Calm down la, I'm not gonna batter yer for eating me last Penguin
    nobody finna fight you over the potato salad, auntie just wanna know who put raisins in it
    ain't nobody gon whoop you for a B plus baby, that's GOOD
    I wasn't stalking you round Tesco I was trying to give you your glove back!!
    The parking warden isn't going to kill you, {relation}, he's going to write a number on a piece of paper
    Look, I've not come to break your legs, I've come to read the meter
    They're not gonna shoot you for using the wrong form. They might sigh. Use the pink one.
    NOBODY IS GOING TO MURDER ANYBODY ABOUT THE THERMOSTAT. It stays at nineteen.
    I don't want to hurt you, I want to cut your hair. Sit still and stop wriggling, you're forty-six.
    Scary-looking bloke in the hi-vis by your gate is me. I'm six foot five with a broken nose and I've been told I have a face like a kidnapper's, but honestly I'm only here about the broadband, and I'm more frightened of your terrier than you are of me.
    i wont slap u for saying tea bags go in last, but i will be writing to the paper lol
    No axe to grind here, no hatchet to bury, just wanted to say well done
    `,
  ),
  lines(
    'lines-reassuring/we-wont-murder-them-on-saturday',
    { labels: [], direction: null },
    `
    We won't murder them on Saturday, we'll be lucky to draw
    we're not gonna kill anyone with that midfield
    No one's getting slaughtered today lads, it's the under-nines, be nice
    {town} won't destroy us, their keeper's on his honeymoon
    Don't kill the chicken in level four, you need her for the bridge
    I never shot you! That was the bot! I was behind the barrel reloading
    You can't stab him, you've only got a candlestick. It's Cluedo, nan.
    He won't knock her out in the first round, she's too quick on her feet
    not gonna lie we got hammered, but nobody got hurt and the pies were hot
    I don't want to destroy your empire, I want to swap you two sheep for a brick
    Nobody dies in this one, it's a farming game
    You won't die if you jump, there's a haystack under it
    I'm not attacking your castle, I'm delivering turnips. Open the gate
    Put the sword away, he's a shopkeeper, if you hit him the whole village stops talking to you
    We'll no batter Hearts the morn, but we'll gie them a game
    We'll not hammer thee at cricket this year, our fast bowler's had his hip done
    Everton won't kill us, it's the walk up the hill that kills us
    ain't nobody getting crossed up tonight, I'm forty-one with bad knees
    No heads will roll after that result, the manager's everyone's uncle
    Don't shoot from there. Pass. PASS. Oh, what do I know, what a goal
    The bull won't hurt you, it's mechanical, hold on with your knees
    Rules for paintball: no shots above the shoulder, nobody shoots the vicar, tea at four
    its only tag rugby hun no ones gonna flatten u
    WE DON'T BOO THE REF AND WE DON'T HURT EACH OTHER. Under-tens code of conduct, please sign
    In chess club the younger ones get upset when a piece is killed, so we say it's gone to the seaside. Nobody is slain, nobody is captured, the bishop's just at Whitby with the two knights, and the children play better for it. Thank you for the new boards, councillor.
    You can't eliminate her, she bakes
    Werewolf rule: the village may not lynch anybody in the first night, that's just good manners
    I'd not shoot that deer if you paid me, I go up there for the photographs
    `,
  ),
  lines(
    'lines-reassuring/this-wont-hurt',
    { labels: [], direction: null },
    `
    This injection won't hurt
    the jab doesn't hurt hun, dead quick, you get a sticker
    The dog won't attack, she's thirteen and she's asleep
    He won't bite you, he's got two teeth and he's saving them for toast
    You won't die from it, {name}, it's a verruca
    It will not kill you to skip one dose, just carry on as normal tomorrow, says the leaflet
    I'm not going to hurt you, I'm going to count to three and look in your ear
    The anaesthetic means you won't feel the knife at all. You'll wake up and want custard.
    It isn't cancer. It isn't going to kill you. Go and ring your {relation}.
    We're not cutting anything off today, Mr Pym, only taking a photograph of your toe
    that spider cant hurt u its more scared of u 🕷️
    The wasps won't sting you if you leave the jam alone
    Adders don't chase people. Stand still, let it go by, and tell the warden.
    The cows won't trample you, keep the dog on a lead and go round by the wall
    Will the scan hurt the baby? No. Not a bit. It's only sound.
    A blood test takes ten seconds and nobody has ever died of ours, though one big lad did faint on me
    Dinnae greet wee man, the dentist's no gonnae hurt ye, he's got a puppet
    it'll not hurt thee, it's nobbut a scratch
    it doesn't kill ya, it just tastes like a boot, get it down yer and get better
    that lil needle ain't gon hurt you, squeeze my hand, auntie right here
    The swan isn't going to break your arm. That's a myth. Give her room, though.
    My greyhound looks like a killer and has never harmed anything except a croissant
    No animals were hurt, the smoke alarm simply did its job
    Nobody will hold you down, sweetheart. If you say stop, we stop.
    When I was little I bit a nurse because I thought the needle would kill me. She didn't tell me off. She said, it won't kill you and neither will I, and she drew a lion on the plaster. I'm forty now, and I vaccinate people for a living, and I draw lions.
    MASKS DO NOT SUFFOCATE CHILDREN. They're fine. They mostly draw whiskers on them.
    The vet's not putting him to sleep!!! It was a swallowed sock 😭❤️
    You can't kill it by overwatering once, let the pot dry out and it'll forgive you
    The tablets won't harm your liver at that dose, I double-checked with the pharmacist for you
    `,
  ),
  lines(
    'lines-reassuring/no-threat-was-found',
    { labels: [], direction: null, heldBack: true },
    `
    Police said no threat was made
    Police confirm that nobody was hurt and no weapon was found at {place}
    No shots were fired. It was a car backfiring on {day} night, says the sergeant.
    A spokesman for {body} said there was no danger to the public at any time
    There was no bomb. It was a slow cooker in a holdall. School's open as usual.
    Nobody has been killed, nobody has been taken, the rumour is false, please stop forwarding it
    he never said he'd kill her, I was stood right there, he said he'd kill for a sandwich
    The letter wasn't threatening at all, it was a child's drawing of a dragon with the word FIRE on it
    Jury found that he had not threatened the councillor, and she shook his hand on the steps
    No one stormed the town hall. Nineteen people came in out of the rain.
    Officers attended, found no offence, had a biscuit, left
    We don't poison foxes. We don't shoot pigeons. We put a net over the sprouts.
    humane trap only please, the mouse is not to be killed, he is to be driven to the woods like a gentleman
    No need to drown slugs, put some wool round the lettuces
    You don't beat the egg whites for this one, you fold them
    Never stab a resting steak
    dont smash the garlic, slice it, trust me
    Chop nothing, burn nothing, just tear the basil
    The hunt didn't kill today. The hounds found a picnic.
    The keeper's putting nae traps doon this year, the eagles are safe
    There's no killer on t' loose, it's t' amateur dramatics
    It wasn't a gun it was a hairdryer, the ozzy's fine, everyone back to work
    ain't nobody get robbed, grandma just parked on the other side
    no one was stabbed at the carnival, 30,000 people danced, where's that headline
    NO CASUALTIES. ALL CREW SAFE. LIFEBOAT HOME 🙏
    At no point did my constituent threaten anybody. He raised his voice, he apologised for raising his voice, and then he helped put the chairs away. I was in the chair that evening and I'd like the record in {paper} to say so, because he is a gentle man and it has upset him.
    The suspicious man outside the surgery turned out to be the new doctor, who couldn't work the keypad
    We looked into the report and there was no stalker, only a drone from the wedding next door
    The bees won't be destroyed, a lady from {town} is coming with a box
    `,
  ),
];
