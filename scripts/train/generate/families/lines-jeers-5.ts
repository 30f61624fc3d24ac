import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Jeers from rows over beaches, verdicts, podcasts, strikes and fixtures; insults told by others; jeers at third parties. */
export const linesJeers5: readonly Family[] = [
  lines(
    'lines-jeers/dog-ban-on-the-beach-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    ban yourself from the beach, you'd frighten the crabs
    My whippet's done more intelligent things on that sand than you've done in a chamber.
    barking. and not the good kind.
    Prissy little jobsworth with a sandcastle where his heart goes
    Somebody roll up a newspaper, she's had an idea on the carpet again.
    You've the temperament of a kennel and less to recommend you than the bowl.
    neither pedigree nor rescue, just left outside a shop
    what a joyless prune, bet he irons his trunks
    Every dog on this coast has a better nature than you, including the one that ate my hat.
    sour faced killjoy with a whistle
    Who's a silly boy then? You are. Yes you are.
    She has a wet nose in everything and no tail to wag
    `,
  ),
  lines(
    'lines-jeers/dog-ban-on-the-beach-reasonable',
    { labels: [], direction: null },
    `
    my whippet ate a stranger's hat and I am mortified, do get in touch
    Who's a silly boy then? He is. Two sandcastles flattened.
    barking mad all morning, the lot of them, blame the kite surfers
    Could the ban start at ten so us early birds keep our walk?
    the dog bin by the slipway is full again
    Roll up a newspaper? No, it's treats and patience, says my trainer.
    prunes for breakfast, joyless but regular
    i'm for the ban on the main sands and against it on the shingle, there's my vote
    She has a wet nose in everything, that spaniel, and the tail never stops.
    A killjoy of a tide, came right over the picnic
    rescue greyhounds welcome at the cafe, bring a blanket
    Crabs frightened the child, child frightened the crabs, honours even.
    `,
  ),
  lines(
    'lines-jeers/after-the-court-verdict-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    barrister? couldn't plead for a biscuit
    The court finds you tiresome on all counts.
    wig's the only thing holding that head together
    You've a gavel for a gob and wood for the rest.
    M'lud, exhibit A is a nitwit
    I'd sooner be defended by the coat stand in court three
    her closing speech went on so long the usher retired, which is more than her brain ever did
    a legal mind like a dropped trifle
    Objection: witless.
    I put it to you that you are a pillock, sir, and that you have been one continuously since birth.
    leave to appeal refused, mainly because you've none
    the scales of justice weighed your talents and asked if you'd put them on yet
    `,
  ),
  lines(
    'lines-jeers/after-the-court-verdict-harmless',
    { labels: [], direction: null },
    `
    wig itches, robe trails, case adjourned, hello from Preston Crown Court
    The judgment runs to ninety pages and my objection starts at four.
    I'd plead guilty to a biscuit right now
    leave to appeal was refused at noon and we'll meet at six to decide what next
    Exhibit A is a photograph of a hedge, it really was about a hedge
    coat stand in court three collapsed, one bowler hat injured
    Her closing speech went on so long the usher brought her water. We won.
    Struck off my to do list: jury service, day four, sandwich good
    scales in the post office are wrong again, parcel of jam 9kg
    Wrong verdict in my view, though I respect how the judge got there.
    M'lud did you see the pigeon in the gallery
    a gavel isn't even used in English courts, sorry, pet hate
    `,
  ),
  lines(
    'lines-jeers/podcast-hosts-and-guests-belittled',
    { labels: ['insult'], direction: 'subject' },
    `
    two hours of you and i've started rooting for the adverts
    skip intro skip middle skip host
    You're the mattress code of human beings.
    I've had tinnitus with better structure
    He's what happens when a beard gets a microphone for Christmas.
    she laughs at her own jokes because somebody's got to
    One star. The star is for stopping.
    imagine being out-thought by your own jingle
    You said literally forty times and I literally counted, you literal sandwich.
    listened at double speed and you were still slow
    mid guest, sub-mid brain
    The producer's cough in minute nine made the most sense of anyone and I include you in that, sunshine.
    vocal fry and no fish
    `,
  ),
  lines(
    'lines-jeers/podcast-feedback-that-is-kind-or-plain',
    { labels: [], direction: null },
    `
    skip intro to 4.10 for the bit on buses
    two hours of you and I missed my stop at Didcot, worth it
    five stars, one is for the jingle
    You said literally forty times, I counted with love, cut it down by half maybe?
    I listen at double speed and then again at normal because it's that dense, in a good way.
    my tinnitus quite likes your theme tune
    The producer's cough in minute nine, is she okay?
    that mattress code doesn't work in Northern Ireland
    a beard and a microphone for Christmas, the lad's away, first episode's about newts
    Fish and no chips at the recording, scandal.
    i laughed at my own joke on air and nobody else did, leave me here
    Guest was a bit quiet on the left channel, can you even it out
    `,
  ),
  lines(
    'lines-jeers/picket-line-scorn-at-a-manager',
    { labels: ['insult'], direction: 'subject' },
    `
    scab of the week and he's not even clever at it
    You jumped up biro.
    Couldn't run a tap and they gave her eleven depots
    all tie and no trunk
    he walks past that brazier like a peacock somebody forgot to colour in
    Middle manager is right: no top and no bottom
    she's the type that'd clap the nurses and then dock them for the noise, heartless cow
    useless article in a company fleece
    Look at you up in your window, wee man, steaming it up with mouth breathing.
    The vending machine gives more than you and you can kick it.
    never done a shift, never lifted a parcel, never had a thought
    Gaffer? Gaffer tape. Cheap, grey, sticks to anything in charge.
    you're a photocopy of a prat and the toner's low
    `,
  ),
  lines(
    'lines-jeers/picket-line-firm-criticism',
    { labels: ['criticism'], direction: null },
    `
    You walked past us without a word, eleven days running, and that's noticed.
    Two per cent is an insult when rents went up nine.
    never once came down to the depot to see the night shift, and then wrote the rota
    The offer was withdrawn by text at midnight. That's no way to deal with people.
    she clapped for nurses and then voted against the uplift, that's the record
    Management hid behind a consultant's slide and wouldn't take questions.
    disappointed, as a member of thirty years, that you crossed
    the board spent more on the fleece than on the fans in sorting
    We asked for safe loading. You answered with a poster.
    Breaking a written promise over sick pay was wrong, whoever signed it.
    I'm not on strike and I still think you've handled this terribly.
    get back round the table
    `,
  ),
  lines(
    'lines-jeers/football-ground-move-scorn-for-the-chair',
    { labels: ['insult'], direction: 'subject' },
    `
    chairman? deckchair, man
    not fit to wash the kit you plastic no mark
    You've a heart like our second half: absent.
    offside from birth, that fella
    He couldn't hit a barn door with a bigger barn door
    own goal of a woman
    subbed off by his own mother at half time
    There's lads on the terrace with seven pints in them who'd add up better than you, pal.
    relegation form since primary school
    What a tinpot little tyrant, all lanyard and lukewarm Bovril.
    I've scraped better directors off the away end concourse
    the mascot's got a bigger head and less air in it
    VAR says you're a clown, check complete
    `,
  ),
  lines(
    'lines-jeers/football-own-team-abused-with-love',
    { labels: [], direction: null },
    `
    we are the worst team in the history of grass and I've renewed
    our back four couldn't hit a barn door, bless them, but the barn's lovely
    My lot were useless, clueless, and two down by the time the pie cooled.
    absolute shower of clowns my Sunday league team, I'm the captain clown
    VAR says no, dad says a word I can't type
    Offside, apparently. I've seen the picture. It was a kneecap.
    Second half absent, presumed in the bar.
    lukewarm Bovril, freezing feet, six all, best game ever
    Mascot's head fell off and it was Derek from accounts all along
    You'd not wash the kit either if you saw the pitch
    The move's a bad idea and I'll keep saying so politely with a very large banner.
    relegation form again and the away end still sang till they put the lights out
    plastic seats, plastic pints, real tears
    `,
  ),
  lines(
    'lines-jeers/insults-told-by-the-one-who-got-them',
    { labels: [], direction: 'quoted' },
    `
    he called me a wet lettuce in the car park, in front of my kids
    Someone sprayed NUMPTY on the surgery shutters overnight.
    Got 'jog on gormless' from a grown man for asking about kerbs.
    My inbox this morning: thick, trout, waste of space, and a nice one from Margaret.
    a stranger told our lollipop lady she had a face like a burst couch and she laughed it off and then she cried
    They shouted clown the whole way through her maiden speech and I was ashamed to be in that gallery.
    'has anyone checked her meds' is not a joke when it's the ninetieth time, lads
    so apparently I am a jumped up biro, thank you sir, I've had it put on a mug
    No candidate should be called a fossil to her face. I didn't vote for her and I'm saying it.
    The leaflet described him as a halfwit and the printers ought to have refused it.
    Reading out my replies at the panel: melt, meff, melt, whopper, melt.
    told to rot, twice, before breakfast. blocked, kettle on.
    why is it always the voice? 'honking', 'shrill', 'kazoo'. We teach girls to speak up and then do that.
    Please stop sending my mum messages saying her son's an eejit
    `,
  ),
  lines(
    'lines-jeers/reporting-and-condemning-jeers',
    { labels: [], direction: 'quoted' },
    `
    The steward warned a man for calling the referee a blind bellend.
    pile-ons with clown emojis aren't scrutiny, they're a playground
    Muting the word muppet has improved my timeline by half.
    In our survey two in three parish clerks had been called useless or worse that month.
    whoever wrote prat on the war memorial flower bed in bleach, grow up
    Moderator note: 'dunce', 'troll face' and 'oxygen thief' have been removed from this thread.
    If your comeback to a scientist is that her teeth are funny you've lost the argument.
    we don't say thicko in this class, Year 4, and the internet could learn from you
    he tweeted that the midwife had a face like a dropped pie, and the trust rightly complained
    Calling the lad a doughnut for a stammer is cruel and I hope his teacher saw.
    Judge says 'pompous lump' was abuse, not satire, ruling at 4.
    There's criticism and there's bawling 'waste of skin' at a pharmacist on a Saturday.
    `,
  ),
  lines(
    'lines-jeers/snapping-at-other-commenters',
    { labels: ['insult'], direction: 'other' },
    `
    Derek in the replies is a prize plonker and always was
    not you Minister, the goon above me with the eagle picture
    everyone in this comment section has had a head knock apparently
    the bloke replying in capitals needs a nap and a new brain
    Whoever runs the residents' page is a petty wee curtain twitcher with a spelling problem
    your critics are a bus full of spoons, ignore the lot
    lol at the egg account, bet he's got gravy on his vest
    That heckler was a complete turnip, you were very patient.
    These keyboard donkeys couldn't find the polling station with a sniffer dog.
    my neighbour is a sanctimonious gasbag about his hedge and I've had enough
    the reporter's a dimwit who asked the same thing three times over
    half the golf club committee are pompous old goats
    `,
  ),
  lines(
    'lines-jeers/defending-other-commenters',
    { labels: [], direction: null },
    `
    Derek's all right, he's just had a bad week with the drains
    not you Minister, I was replying to the gentleman with the eagle picture, who makes a good point
    everyone in this comment section needs a cup of tea, me first
    the bloke replying in capitals is my dad, his keyboard's stuck, sorry
    Whoever runs the residents' page deserves a medal and a proofreader.
    Your critics have one fair point and it's the parking.
    The heckler was upset about his wife's care, worth ringing him.
    my neighbour and I have fallen out over the hedge and then back in over marrow chutney
    that reporter asked the same thing three times because it wasn't answered
    half the golf club committee turned out to plant bulbs, I take back what I thought
    egg account here, how do you add a picture?
    donkeys at the polling station!! actual donkeys!! Weymouth you never disappoint
    `,
  ),
  lines(
    'lines-jeers/lying-toads-and-oily-frauds',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    lying toad
    two-faced weasel, sells one story in Penrith and another in London
    You greasy little fibber, the trousers must be ash by now.
    snake oil in a good suit, and the suit's lying as well
    bare faced porkies from a bare headed pig in a poke
    slippery as an eel in a bucket of brylcreem and about as truthful
    What a phoney. Even the limp's rehearsed.
    She'd swear blind the sea was dry, the conniving old trout.
    quack quack says the doctor who isn't
    bent as a nine bob note and thick enough to get caught with the change
    Crooked wee nyaff, who's paying for the conservatory?
    sham. humbug. hypocrite in hi-vis.
    You've conned a whole town, you smarmy lizard
    `,
  ),
  lines(
    'lines-jeers/asking-for-the-facts-civilly',
    { labels: ['criticism'], direction: null },
    `
    That figure is wrong and you've now repeated it after being corrected.
    one story in Penrith and another in London, can we have the one in writing
    I don't accept that account of the meeting; I was sitting there.
    Please publish the invoices for the conservatory, if only to end the gossip.
    Said in April: no closures. Said in June: two closures. Which?
    the claim about waiting times leaves out everyone who gave up waiting
    You didn't declare the dinner and the rules say you should have.
    your leaflet's bar chart starts at ninety, that's misleading
    Correct the record, please. Tonight if possible.
    I was promised a reply by Whitsun and it is now harvest.
    independent audit, full stop
    `,
  ),
  lines(
    'lines-jeers/insults-for-aides-spouse-and-mother',
    { labels: ['insult'], direction: 'subject' },
    `
    your agent's a gibbon with a car park pass
    Who dressed you, your husband? Blind is he, or just vengeful.
    your whole team couldn't muster one decent brain in a pool
    Saw your mam in Aldi, face like a kicked bin, now I know where it comes from.
    is that your son in the leaflet? poor bugger got the ears
    Intern of yours rang me, thick as a docker's sandwich, suits you
    wife looks bored. can't think why mate
    the caseworker's a dozy mare and the boss is worse
    Your brother's the clever one and he got stuck in a baby swing.
    Tell your press officer he writes like a horse kicked a keyboard and you read it like the horse
    that grinning oaf who carries your bag
    `,
  ),
  lines(
    'lines-jeers/kind-words-for-aides-spouse-and-mother',
    { labels: ['support'], direction: null },
    `
    your agent found my glasses and posted them, what a gent
    Whoever dressed you for the snow deserves a rise, those boots!
    Saw your mam in Aldi, she's that proud she told the whole queue.
    your caseworker rang back at seven at night and sorted mum's chair, please thank her
    is that your son in the leaflet? lovely lad, carried my bags
    Intern of yours rang me, sharp as a tack, keep hold of her
    the fella who carries your bag held the door for the whole choir
    Your husband makes a mean flapjack, second box please
    tell your press officer the duck photo made my week
    whole team was a credit to you at the flood hall
    Your brother pushed our van out of the ford, we never got his name
    `,
  ),
  lines(
    'lines-jeers/bellringers-and-choir-scorn',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    a clapper short of a bell and cracked at the waist
    You drone like the organ with a dead bat in it.
    flat, madam, in every register including this one
    He's rung more wrong changes than the tower's got cobwebs, the great clot
    the hassocks have more stuffing and more opinions
    No treble, no tenor, no tune, no clue.
    I've buried hymn books with more spine
    gargoyle's got a day off I see
    Verger once described her as a draught with a handbag. Kind man.
    You couldn't lead a procession of ducks to a font
    `,
  ),
  lines(
    'lines-jeers/bellringers-and-choir-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    the tenor bell's cracked at the waist, appeal opens Sunday
    There was a dead bat in the organ. That explains Advent.
    we were flat in every register and the bride cried anyway
    I rang a wrong change and the whole tower groaned at me, great clot that I am
    hassocks need restuffing, any takers with a stout needle?
    A gargoyle came down in the gale, nobody hurt, he's in the vestry in a hat
    Buried a time capsule with a hymn book and a Greggs bag.
    ducks in the font again
    No treble this week so Colin is singing it, God help and bless us all
    draught under the tower door, bring two jumpers for practice
    `,
  ),
  lines(
    'lines-jeers/emoji-and-hashtag-jeering',
    { labels: ['insult'], direction: 'subject' },
    `
    🤡🤡🤡 honk honk here she comes
    #thickoftheweek goes to {name} again
    certified 🥔
    🥱🥱 wake me when the dunce is done
    🐑🧠 that's the cv
    {name} = 🚮
    #OutOfYourDepth #OutOfYourTree #OutOfShampoo
    sir this is a 🧱 and it outranks you
    👏 you 👏 are 👏 an 👏 oaf 👏
    💩 with a podium
    #PrayFor{town} they elected a sponge
    brain: 🕳️ face: 🫏 voice: 📢
    weirdo 👀 big weirdo 👀👀
    `,
  ),
  lines(
    'lines-jeers/emoji-and-hashtag-cheer',
    { labels: [], direction: null },
    `
    🤡🤡🤡 circus skills at the rec on Saturday, under 12s free
    #cakeoftheweek goes to {name} again
    certified 🥔 farmer, third generation
    🥱🥱 night shift done, off to bed, vote early
    🐑🧠 sheep can recognise fifty faces, I saw it on a farm tour
    {town} = ❤️
    #OutOfOffice #OutOfMilk #OutOfExcuses
    👏 thank 👏 you 👏 porters 👏
    🚮 lids down please, gulls about
    #PrayFor{town} river's still rising
    brain: ☕ face: 😴 feet: 🥾 lovely walk
    📢 new time for the hustings, half seven
    weird little mushroom 👀 anyone know it?
    `,
  ),
];
