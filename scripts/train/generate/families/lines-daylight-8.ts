import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless: second-person sentences with danger verbs in kind, joking, practical or critical sense, more guarding and quoting. */
export const linesDaylight8: readonly Family[] = [
  lines(
    'lines-daylight/you-will-sentences-harmless',
    { labels: [], direction: null },
    `
    you'll pay for that dessert tomorrow on the scales, we all will
    You'll never guess who I found in your shed. A hedgehog.
    you will get what you ordered, it's just in the wrong van
    You won't last five minutes in those shoes at Glastonbury
    you'll wish you'd never asked but here are my holiday photos
    You're going down a storm in the staff room
    you'll be hearing from us about the raffle
    You're on borrowed time with that boiler
    You'll be eaten alive up there, midge net, trust me
    you are next, room four, Dr Khan
    You'd be toast without your diary secretary and we all know it
    your time's up on the treadmill, pal, there's a queue
    You're for it now, your mum's seen the paint
    you'll be the death of me with these puns
    You won't feel your legs on Sunday, it's fourteen hundred feet of stairs
    you'll be on your knees by the end of that border if you don't buy a kneeler
    You're history, said my pupils, because I teach it
    `,
  ),
  lines(
    'lines-daylight/i-will-sentences-harmless',
    { labels: [], direction: null },
    `
    I'll have you know that I grew it from seed
    I'll be watching, BBC Two, half eight
    I'll kick myself if it rains on the one dry wash day
    I know what you did last summer, you did the Pennine Way, you never shut up about it
    I'm gonna smash this parmo
    I'll hit you up for a lift if the tram's off
    I will get to the bottom of who ate my yoghurt
    I'm after you in the queue
    I've got a bone to pick with you: where was my invitation?
    I'll knock you up a shelf by Sunday
    I'd cut you a slice but the knife's in the other hall
    I'll nail you down to a date if it's the last thing I do
    I've a good mind to come round and do your gutters myself
    I'm onto you, Santa, size eleven boots and a smell of the pub
    I'll drag you round the Lidl middle aisle till you see sense about that canoe
    I could eat you up, said to a baby, overheard by a vegan
    `,
  ),
  lines(
    'lines-daylight/someone-should-sentences-harmless',
    { labels: [], direction: null },
    `
    someone should give you a medal or a sit down
    somebody stop that man, he's reversing the float into the pond
    someone ought to hang a sign on that step
    Somebody needs to put that sofa out of its misery
    Someone take the karaoke away from Uncle Des
    someone wants to fix that gate before the goats find out
    people like you should be cloned, we've three shifts uncovered
    They should lock up whoever designed these lids
    would somebody please shoot the next slide on
    can someone shut that car alarm up
    somebody's going to get hurt on those slates
    anyone fancy throwing eggs? world championships, Lincolnshire, June
    who will rid me of these turbulent hens
    Somebody ought to tell her before she walks on with the label out
    `,
  ),
  lines(
    'lines-daylight/hope-you-sentences-kind',
    { labels: ['support'], direction: null },
    `
    hope you drop off the second your head hits that pillow, you've earned it
    Hope you choke up as much as we did when you see the scrapbook
    hope you burn the candle at neither end this week, thank you for all you do
    Hope they finally hang your portrait in the chamber
    hope you get everything you deserve, which is a villa and a donkey
    I hope you never leave, our surgery wouldn't stand it
    hope somebody cooks for you tonight
    I hope your kids know what a brave mum they have
    Hope it hurts less today
    wish you were dead centre in the photo and not behind the urn, you did most of the work
    May you be haunted only by good reviews
    hope you lose your voice cheering, you carried that team
    hoping karma gets you, with interest, for forty years of Meals on Wheels
    `,
  ),
  lines(
    'lines-daylight/lone-worker-guarding',
    { labels: ['support'], direction: null },
    `
    I sit at the next desk and I'm sitting there till he's gone
    You lock up, I'll stand in the light
    we do the walk round together from now on, nobody goes to the car park solo
    Text me a dot every hour. No dot, I come.
    I've got you on the camera all the way to the platform, wave at the pole
    if he comes in again I'm on the counter, you take your break
    our ground staff will bring you in by the tunnel, ref, and the kettle's on
    I might be seventy but I have a whistle and a walking stick and I'm next to you
    Grandad's parked outside your work, don't be alarmed, he has a crossword
    none of us will let them near your little girl
    Nobody follows you home on my watch, miss
    you preach, I'll keep my eye on the door
    `,
  ),
  lines(
    'lines-daylight/quoted-in-a-complaint-to-the-platform',
    { labels: [], direction: 'quoted' },
    `
    how does "I'll put you in a box" not break your rules?
    reported "hang the lot of them" and got told no violation found. laughable
    your bot removed her reply and left up the one calling her a dirty Jew
    Six reports of the man offering cash for the judge's address. Six. Still up.
    so "burn it with them in it" is fine but my gardening group is suspended for hoe
    He posted a countdown to my friend's death and you offered me a mute button
    apparently telling a lad with Down's he should have been aborted is within community standards
    "We ride at dawn to her house", 2,000 shares, still live, hello @support
    you took nine days over a post with a child's school in it
    I quoted the threat to report it and I'm the one who got banned
    Why is "rope, tree, you" allowed at all?
    they've a whole channel for rating how they'd hurt her, here's the form I filled in, again
    `,
  ),
  lines(
    'lines-daylight/quoted-to-parents-and-pupils',
    { labels: [], direction: 'quoted' },
    `
    Parents, a message saying "fight after school, we'll batter the new kid" is going round, staff will be at the gates
    "everybody hates you, just do it" was sent to a girl in year eight. Talk to yours tonight, please.
    We found a list titled ugliest in the year. It's been dealt with.
    Two boys made a fake picture of the French assistant with no clothes on; it's with the police
    my lad was called a terrorist in PE, the school rang me before he'd told me, fair play
    He told the supply he'd "get his brothers on her". He's thirteen. He has written to say sorry.
    A sixth former was told to go back to Africa. She's from Barry.
    somebody's made an account rating teachers by who they'd like to see run over
    if your child gets "send pics or I tell everyone" do not pay, do not panic, ring us
    chanting "one of us is going to bang your mum" isn't banter, it's a letter home
    Calling the dinner ladies slaves was the end of that trip
    `,
  ),
  lines(
    'lines-daylight/quoted-from-history-and-books',
    { labels: [], direction: 'quoted' },
    `
    "Burn them out" was shouted at the Irish in this square in 1852, the mill books record it
    A suffragette got a dead rat in the post, it's listed in her diary under Tuesday
    The letter to the first woman doctor here says "go home and die in childbed as God meant"
    they painted "Jews out" on my grandfather's bakery and he sold them bread the next day
    In the novel the squire tells her he'll have her whipped through the town, so yes, a content note
    the 1968 hate mail is in box nine, handle with gloves, mostly for your own sake
    "String up the strikers", the Mercury, front page, 1911
    Iago says worse about a Moor than any troll and my class spotted why
    the witchfinder's clerk wrote "let her sink", we put it on the wall beside her name
    soldiers' mothers were sent white feathers with "hope he rots" and one kept it all her life
    `,
  ),
  lines(
    'lines-daylight/report-in-passing',
    { labels: [], direction: 'quoted' },
    `
    lovely day out apart from the man who yelled that we should be shot
    got my flu jab, got called a sheep and a murderer in the queue, got a sticker
    Sorry for the late crossword, was giving a statement about the lad who says he'll break my hands
    two hundred at the fete, one shouting that I'm a nonce, six pounds on the coconut
    train's late, trolls early, someone wants me in the Thames
    half term! no school run, so no car following us
    ran a PB in the heats and opened my phone to monkey emojis
    Cooked for eighty, and a fella spat at the door and said we feed rapists. We feed families.
    my dad's first pride, he cried, then somebody screamed that he'd raised a pervert, he just laughed
    recording's off, the studio had another of those calls
    new term, new lanyard, same bloke in the lay by with the sign saying I'll hang
    The harvest supper made nine hundred; the vicar's tyres were slashed with a note that said "next time you"
    `,
  ),
  lines(
    'lines-daylight/carers-and-social-work-talk',
    { labels: [], direction: null },
    `
    she hits out when she's frightened, stand to the side
    he swears at everyone since the stroke, don't take it to heart
    Mum accused me of stealing her teeth, they were in the fridge
    two to one at nights because he wanders
    we don't restrain, we wait, we make toast
    the lad kicked off, put a window in, then asked what's for pudding
    do not resuscitate form's in the yellow folder by the bed
    risk assessment says no knives, so we butter with a spoon
    she thinks I'm her sister who died, so today I was Elsie
    child's safe, placed with an aunt, that's all I can say
    bruises on the arms, I wrote it down and I rang it in
    Self neglect, cats, no heating, proud as a duke
    I'm her carer, her chauffeur and her punchbag and I'd not swap
    `,
  ),
  lines(
    'lines-daylight/theatre-panto-and-dress-up',
    { labels: [], direction: null },
    `
    he's behind you!
    boo hiss, best baddie in years
    your head comes off at the end of act one so mind the ruff
    fake blood washes out at thirty
    the ugly sisters are both magistrates
    need a noose that isn't a noose, health and safety
    Who's got the gun? It goes bang on "my lord" not on "my lady"
    fee fi fo fum, I smell a chartered accountant
    drag queen story hour's full, waiting list at the desk
    I'm a corpse, a footman and the back of the cow
    trapdoor sticks, jump on it
    the witch melted too early and we had to sing
    dame's bosom has burst, any tights?
    zombie walk for the hospice, guts provided, start at the Spar
    `,
  ),
  lines(
    'lines-daylight/criticism-long-and-cross',
    { labels: ['criticism'], direction: null },
    `
    I've just sat through three hours of that meeting and you didn't once look at the people whose homes you were voting to pull down.
    It makes my blood boil that you can find two million for a roundabout with a swan on it and nothing for the night shelter.
    You said on the radio that nobody had raised concerns. I raised them in May, in June and in a letter you signed for.
    My father waited fourteen hours, and your answer was a press release about a new app. I'm so angry I can hardly type.
    I don't doubt you mean well but the clinic's closing on your watch and I hold you to account for that.
    When the river came through our kitchens you were at a ribbon cutting. People remember that sort of thing.
    The way you spoke to that young woman from the estate was condescending and she deserves better from her own councillor.
    Banning ball games, banning busking and now banning benches: what have you got against people sitting down?
    Your film makes the miners out to be fools, and as the daughter of one I walked out.
    That article frightened my patients half to death and the correction is in type so small I had to use my bird glasses.
    you can't claim to care about kids' health and then sell the playing field, make up your mind
    I know it's not all down to you but you're the one with the pen, so sign it or say why not
    Handing out leaflets about courage while dodging every hustings is a bit much even for your lot.
    `,
  ),
  lines(
    'lines-daylight/first-aid-mountain-and-water-safety',
    { labels: [], direction: null, heldBack: true },
    `
    float to live: lie back, ears in, arms out, wait
    press hard on the wound and don't lift to look
    if he's not breathing start pushing, hard, to the beat of that Bee Gees one
    cold water shock kills strong swimmers, get in slow
    Never go back in for the cat, tell the crew which room
    choking? five slaps between the shoulders first
    the tide comes in behind you, that's how it catches folk
    burns: cool tap, twenty minutes, no butter
    Six whistles a minute and stay put, we'll come and find you
    get off the sands by four, all of you
    a blow to the head and then being sick means A and E, now
    jump in after a dog and we end up looking for two
    `,
  ),
  lines(
    'lines-daylight/hobby-groups-in-a-row-but-fine',
    { labels: [], direction: null },
    `
    the leek club's split in two and both halves want the trophy
    war has broken out over the choir biscuits
    he called my sponge dense and he was right
    The Morris men and the cloggers aren't speaking, it's the bells
    ceasefire in the hanging basket feud, she's lent him a trowel
    quiz team sacked me for saying Oslo
    marrow sabotage at the show, police not involved, vicar is
    she's a demon at whist, watch her feet
    battle re-enactment cancelled due to mud and a lack of Normans
    we lost the tug of war to the under tens, no comment
    book club nearly came to blows over a semi colon
    someone keeps deadheading my dahlias at night and I respect the technique
    `,
  ),
];
