import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Revenge, abduction, maiming, curses with intent, online raids and mourning turned to menace, mostly threats. */
export const linesPeril11: readonly Family[] = [
  lines(
    'lines-peril/abduction',
    { labels: ['threat'], direction: 'subject' },
    `
    you'll be in a van by teatime with a bag on your head
    we've a lock up ready, nice and soundproof
    gonna snatch her off the school run
    nobody will find you where we take you
    a week in my cellar would change your politics
    tape, rope, boot. easy
    there's a chair bolted to the floor waiting for you
    missing posters will suit you
    we'll keep you alive for a bit, that's the worst of it
    I'd have you tied up in the old pump house until you take it back, and perhaps after
    your wife will be getting bits of you by second class post
    one phone call and you're gone
    `,
  ),
  lines(
    'lines-peril/abduction-harmless',
    { labels: [], direction: null },
    `
    you'll be in a van by teatime with a bag of chips, that's touring
    we've a lock up ready for the food bank, nice and dry
    gonna snatch a coffee on the school run
    nobody will find you if the sign's behind the hedge, move it
    a week in my cottage would do you good, say when
    tape, rope, boot sale. all packed
    there's a chair by the fire waiting for you
    missing posters up for Mrs Li, 82, blue coat, please share
    I was tied up in a meeting till six
    your wife will be getting her parcel by second class post
    one phone call and it's fixed
    kidnapped by my own grandchildren, ransom is pancakes
    `,
  ),
  lines(
    'lines-peril/maiming',
    { labels: ['threat'], direction: 'subject' },
    `
    you'll type with your toes once I've had your fingers
    going to take an eye
    I'd start with the ears and work down
    you'll never smile again after I've done your mouth with a Stanley
    scar you for life, that's the plan
    kneecaps, then elbows, then we chat
    I'll snap you like kindling
    them piano hands want shutting in a car door
    you talk so much, I'll cut that tongue out and frame it
    someone ought to blind him so he can't write, and I'd lend the spike
    we'll leave you breathing, just
    gonna skin you
    your pretty face is worth a lot, isn't it. I've a cup of something for that
    you won't father any more if my boot has its way
    pull your toenails one for each lie
    paralysed from the neck down, that's how I'd like you, and I know a staircase
    `,
  ),
  lines(
    'lines-peril/craft-harmless',
    { labels: [], direction: null },
    `
    you'll type faster once you've all your fingers in play
    going to take an eye test
    I'd start with the ears and work down, says the knitting pattern for the rabbit
    Stanley knife slipped on the lino, four stitches, sulking
    cut that line out and frame it
    kneepads, then elbow pads, then we skate
    snapped like kindling, that shelf
    shut my hand in a car door and I've a recital on Sunday
    the blind came off the rail, can he fit it
    skin the rabbit, joint it, brown it
    your pretty face on the poster sold us forty tickets
    toenail fungus, is there anything on prescription
    my brother was paralysed in a fall and your ramp campaign changed his life
    we'll leave you bread in, just knock
    `,
  ),
  lines(
    'lines-peril/revenge-after-loss',
    { labels: ['threat'], direction: 'subject' },
    `
    my father is dead because of your ward and soon your father will be
    every anniversary from now I'll take something from you
    you killed our village so we'll kill you back
    I buried my wife on Monday. I've dug a second one while I was at it
    he hanged himself over that fine, and we've decided you'll follow him
    grief's made me very patient, doctor, and very good with a rifle
    You walked out of that inquiry laughing. You'll not walk out of my sight
    the family has met. it is agreed. you will be punished by us
    blood for blood is how my uncles see it
    tell your children why, because I'll be doing it in front of them
    The coroner let you off and I haven't
    I've nobody left now which makes me dangerous, to you particularly
    our Jack would be twenty today. You'll not see your next one.
    `,
  ),
  lines(
    'lines-peril/grief-harmless',
    { labels: [], direction: null },
    `
    my father is dead and soon my mother will be too, and I've no one to ask about forms
    every anniversary from now I'll plant something for you, mum
    you closed our pit and it killed our village, that's the truth of it
    I buried my wife on Monday. I don't know what to cook.
    he took his own life over that fine and I want the law changed so nobody follows him
    grief's made me very patient, doctor, and very bad at sleeping
    You walked out of that inquiry in tears and so did we
    the family has met. it is agreed. we want an apology, in writing, from the trust
    tell your children why he went, use plain words, that's what the leaflet says
    The coroner listened to us, finally
    I've nobody left now and your phone line gets me through Sundays
    our Jack would be twenty today. Light a candle for him.
    I'm angry and I've every right. Two years I've waited for those notes.
    `,
  ),
  lines(
    'lines-peril/online-raid',
    { labels: ['threat'], direction: 'subject' },
    `
    swatting you at nine gl hf
    armed cops at yours in 3 2 1
    got your ip, got your street soon, got you after that
    whole server's coming for you irl not just in chat
    we drove the last one out her house and she still won't go outdoors. you're easier
    you talk big behind a mod team, we'll be at the venue
    I'll ddos you then I'll d-e-a-d you
    clip this: I'm going to beat you unconscious at the lan
    log off forever or we log you off
    gg no re, no pulse
    raiding yours tonight but with crowbars
    anyone in {town} wanna earn a skin? go smack this guy and film it
    `,
  ),
  lines(
    'lines-peril/gaming-chat-harmless',
    { labels: [], direction: null },
    `
    queueing at nine gl hf
    armed guards at the vault in 3 2 1, smoke them
    got your invite, got the update soon, got you on voice after that
    whole server's coming to your charity stream
    we drove the last boss off the map, you're on heals
    wiped by the crowbar guy again, i keep dying on the stairs
    log off and go to bed you've school
    gg no re, baby's up
    raiding your channel tonight with hearts, brace
    anyone in {town} wanna swap a skin for the hammer
    headshot from across the map, he never saw me, clip it
    get behind him and knife him, quick, then plant the bomb
    you're dead to me, you took my loot lol
    `,
  ),
  lines(
    'lines-peril/told-others-about-you',
    { labels: ['threat'], direction: 'subject' },
    `
    showed your picture to my dad, he just cracked his knuckles
    your name came up inside. men with life got nothing to lose
    the blokes in the Feathers have a sweepstake on which bone goes first
    I've asked my lot to keep an eye out for you and they don't stop at looking
    an old pal of mine from the paras is keen to meet you in private
    your name's on a wall in a garage in Salford with a line through it
    word's out that you're worth five hundred with a limp
    told the lads at the lodge, they're oiling things
    everyone at the yard wants a turn on you
    my mum's boyfriend says he'd do it for petrol money
    dropped your details with some people who enjoy that kind of work
    They asked me what you look like. I said soon you'll look different.
    `,
  ),
  lines(
    'lines-peril/told-others-harmless',
    { labels: [], direction: null },
    `
    showed your picture to my dad, he just said what a hat
    your name came up in the prison book group, they loved the talk
    the blokes in the Feathers have a sweepstake on the baby's weight
    I've asked my lot to keep an eye out for your cat
    an old pal of mine from the paras is keen to meet you at the museum
    your name's on a wall in the new hall, donors' side, third brick
    told the lads at the lodge, they're clapping
    everyone at the yard wants a turn on your pony
    my mum's boyfriend says he'd do it for petrol money, the airport run
    dropped your CV with some people who enjoy that kind of work
    They asked me what you're like. I said firm but fair.
    `,
  ),
  lines(
    'lines-peril/wish-others-would',
    { labels: ['threat'], direction: 'subject' },
    `
    why hasn't anybody knifed her yet, asking for the country
    a lone wolf could do us all a favour here
    If one angry dad took matters into his own hands I'd contribute to his defence
    praying for a drunk driver and a zebra crossing with you on it
    here's hoping your next patient brings a gun
    would it kill someone to kill this one
    need a sniper in aisle three
    can't some squaddie just drop him
    may a horse kick you to death in front of your followers
    I'd pay for the bullet and the funeral
    oh for a loose tile as she comes out of church, and someone up there to loosen it
    where's the mob when you need one, drag her out
    someone's bound to top him and I'll be dancing
    may you be hit by every bus you campaigned for
    somebody's husband will do what the courts won't to that man, please god let it be soon
    crowd like that and not one brave enough to throw a punch at him
    `,
  ),
  lines(
    'lines-peril/wish-well-harmless',
    { labels: ['support'], direction: null },
    `
    why hasn't anybody knighted her yet, asking for the county
    you did us all a favour there
    If one angry letter from a dad helps your case I'll write it tonight
    praying for a safe drive home for you after that mob
    here's hoping your next patient brings cake
    would it kill someone to thank this one? thank you
    I'd pay double for a ticket to hear you
    may every bus you campaigned for run on time
    someone's bound to top that but not today, you were brilliant
    let no one lay a finger on you, you've the whole county round you
    crowd like that and you still kept your temper, hats off
    stand tall. the ones who threaten you are cowards and there's few of them
    `,
  ),
  lines(
    'lines-peril/shopkeeper-market',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    pitch up Saturday and your stall goes over with you underneath
    butcher's row has plenty of hooks, traders' rep
    I'd fillet thee soon as look at thee
    there'll be an eel knife between your ribs if you raise the rents
    two pound of mince, that's you after the lads have finished
    roll your barrow off our patch or be rolled in it down Cheap Street
    I gut two hundred fish before breakfast. One more's no bother, officer.
    `,
  ),
  lines(
    'lines-peril/shopkeeper-market-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    pitch up Saturday and I'll show you where your stall goes
    butcher's row has plenty of bacon, traders' rep says
    I'd fillet that soon as look at it, hand it here
    eel's off, the man with the knife's on holiday
    two pound of mince, a kidney, and a bone for the dog
    roll your barrow down Cheap Street for the charity race
    I gut two hundred fish before breakfast so don't talk to me about early starts, officer
    `,
  ),
];
