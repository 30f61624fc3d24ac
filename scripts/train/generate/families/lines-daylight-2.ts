import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless: strong words used innocently in the talk of trades, games and hobbies. */
export const linesDaylight2: readonly Family[] = [
  lines(
    'lines-daylight/garden-and-allotment-killing',
    { labels: [], direction: null },
    `
    boiling water kills the weeds on my path, no need for sprays
    I've strangled that bindweed three times and it still comes back
    Cut it right down to the ground in February, it likes it
    slugs got every last lettuce. war.
    Anyone know what's poisoning my box hedge?
    deadhead your dahlias or they sulk
    Blackfly. Squash them with your thumb, it's quite satisfying.
    The frost murdered my runner beans, I'd had them out one day
    Burn anything with blight on it, don't compost it.
    you need to be ruthless when you're thinning carrots
    Plot nine wants clearing, she's moved to Wales and the brambles are over the fence
    Hack back the laurel now, it won't hold it against you
    That rose is a thug. Beautiful mind you.
    got bitten to death by midges doing the spuds
    My grandfather hung dead crows along the beans. We use CDs.
    `,
  ),
  lines(
    'lines-daylight/plumbers-sparks-and-heating',
    { labels: [], direction: null },
    `
    you want to bleed the radiators top to bottom
    Kill the power at the board before you touch that
    It's a dead leg of pipe, cap it off
    strip the wire, not too deep, then crimp
    I had to choke the valve right down to stop the banging
    There's a blown fuse and a live neutral, whoever did this wants a refresher course
    What you've got there is a bastard thread, it won't match anything from the shed
    Stopcock's seized. Hit it gently with the heel of your hand.
    male to female adaptor, half inch, they do them at the merchant's
    you've a dirty great blockage past the manhole
    back boiler's condemned I'm afraid, red tag on it
    Does anybody know an honest sparky? Need a dead socket looking at
    screw it to the joist, not the plasterboard
    Hang the rad after you've painted behind it
    The pump has died, the spare's died and it's minus two.
    `,
  ),
  lines(
    'lines-daylight/photography-shooting',
    { labels: [], direction: null },
    `
    been shooting film again, ten rolls, mostly of the dog
    Shot you last Saturday at the panto, want the files?
    I shoot weddings, so I'm used to crying mothers
    Where did you stand for that headshot? The light is lovely.
    blow the highlights a bit, it's fine
    That lens is a monster, how do you carry it
    I crop out the heads when parents haven't signed.
    You've captured her exactly, tired feet and all
    Point and shoot is all I can manage these days
    hanging the pictures tonight if anyone's got a spirit level
    The exposure's off, your whites are too white and your blacks have gone to mush
    stalked that kingfisher for a fortnight. it came when I was eating a pasty
    How many frames did you burn to get the lightning?
    we're doing a group shoot under the pier at dawn, bring a blanket
    `,
  ),
  lines(
    'lines-daylight/football-talk-attack',
    { labels: [], direction: null },
    `
    no attack at all, we've not had a shot on target since Advent
    Their number nine will kill us on the break
    hit the bar twice, hit the post, hit the steward
    Get stuck in!!
    He's been butchered by injuries that lad
    Target man, big, wins his headers, can't run
    we got absolutely slaughtered and I've lost my scarf
    dead ball specialist, always was
    Close him down, close him DOWN
    Sudden death penalties in the county cup, my heart
    shoot for goodness sake
    The back four were hung out to dry by that pass
    two up top and press them to death, that's what I'd do
    it's a six pointer Tuesday, lose and we are down with the dead men
    Hacked it off the line with his shin
    strikers don't strike, keepers don't keep, pies are good
    `,
  ),
  lines(
    'lines-daylight/chess-and-board-games',
    { labels: [], direction: null },
    `
    you hung your queen on move nine, it happens
    Attack the weak square, not the king
    I sacrificed both knights and he mated me in four anyway
    The poisoned pawn line is dead equal, apparently
    threatening the rook was better I think
    Black to play and win. Took me a whole bath.
    He took my bishop, I took his dignity, he took the trophy
    white is strangled there, no moves, look at it
    You're the werewolf, aren't you? You voted to lynch the baker.
    my daughter wiped me out in Risk again, took Kamchatka with a smirk
    never attack Australia through Siam, first rule of this house
    She executed the endgame so coolly
    trapped his knight on the rim and let it die there slowly
    Pin it, then pile on
    I'd have killed for a draw at that point
    `,
  ),
  lines(
    'lines-daylight/kitchen-and-baking',
    { labels: [], direction: null },
    `
    beat the eggs, then beat them some more
    Followed your recipe to the letter and it sank
    Chop the head off the celeriac first, it sits flatter
    whip it, don't knock the air out
    Batter should rest an hour. So should you.
    Knock back the dough, give it a good thump
    My gran wrung the necks herself, Christmas Eve, in her pinny
    a full fat one is better, the low fat content stuff just splits
    Crush the garlic with salt. Bash the cardamom. Tear the basil.
    blind bake it or you will get a soggy bottom
    That stew's a killer, I've not moved since
    kill the heat as soon as it simmers
    Devilled eggs, bloody Mary, dead fly biscuits, that's our buffet sorted
    stab the potatoes all over or they'll go off like a bomb in the oven
    stick a knife in, if it comes out clean it's done
    `,
  ),
  lines(
    'lines-daylight/computer-trouble',
    { labels: [], direction: null },
    `
    idiotic software has eaten my minutes again
    kill the process and start it again
    The server died at nine and took the bookings with it
    this app is trash, can't even add a comma
    Execute the script, then hang up your coat, because it takes an hour
    Your link is dead
    stupid printer, stupid toner, stupid me for buying it
    orphan processes, zombie threads, child won't die. I do love this job
    It's a brute of a password, do I need all the hashes?
    somebody fork it and fix it please
    my laptop's screen is black and it screams when you open it
    Anyone getting spammed with rubbish from the parish account? It's been hacked
    nuke the cache
    Injection flaw in the login page, I've told the vendor privately
    Blue screen of death during the school assembly, all four hundred of them cheered
    brick the phone remotely if it's nicked, you can do that from the settings
    `,
  ),
  lines(
    'lines-daylight/angling-and-sea-fishing',
    { labels: [], direction: null },
    `
    had a monster pike on for ten minutes then it spat the hook
    Knock it on the head quick if you're taking it home, otherwise wet hands and back in
    Gutted four dozen mackerel off the slip, hands still stink
    barbless hooks only on our stretch
    Bled straight away they eat much better
    Which bait do you kill for bass, the peeler or the sand eel?
    tench are slimy old things, lovely though
    The quota's strangled us, two boats left in the harbour where there were thirty
    that's a filthy sea today, stay in
    Got him in the net at last, the old devil, eleven pound, put him back with a kiss
    your line's dead, they've stopped feeding
    seals take the heads off my cod and leave the rest like a rude guest
    `,
  ),
  lines(
    'lines-daylight/knitting-sewing-and-crafts',
    { labels: [], direction: null },
    `
    stabbed myself with the embroidery scissors, blood on the peony
    I frogged the lot. Ripped it right back to the rib.
    Slash the seam allowance at the curve or it'll pucker
    cut on the bias, hang it overnight, then hem
    Kill the loose ends with a dab of glue
    cast on, cast off, cry
    drop a stitch and it runs like a burglar
    hook, yarn over, pull through, swear, repeat
    you want to block it wet and pin the life out of it
    That yellow's hideous and I'm buying six balls
    my felted hare looks like roadkill but the ears are good
    whip stitch it shut before the stuffing escapes
    `,
  ),
  lines(
    'lines-daylight/running-gym-and-calories',
    { labels: [], direction: null },
    `
    I burn about three hundred calories shouting at the telly
    Leg day. I'm dead.
    no pain no gain my backside
    What's your target heart rate for the hills?
    that class is torture and I've booked it again
    Dead lifts with a straight back please
    my quads are screaming, my lungs are on fire, same time Thursday?
    hit the wall at mile twenty and a marshal gave me a jelly baby
    I'm fat and forty and I did the whole couch to 5k so there
    kettlebell on the foot, two toes, purple
    The last hill's called Murder Mile, it isn't a mile and nobody's died
    you have to attack the climb, then coast
    Run her down in the last fifty, she fades
    shot putters in the far cage, javelin behind the tape
    punishing myself with burpees because of the cheesecake
    `,
  ),
  lines(
    'lines-daylight/drama-and-film-talk',
    { labels: [], direction: null },
    `
    you died beautifully in act five
    Loved the bit where you strangle the butler
    Who gets poisoned in this one? I always guess wrong.
    the murderer was the organist. saw it coming from the first hymn
    I can't watch any more, she's going down to the cellar on her own again
    He hangs himself off stage, doesn't he, in the original
    your villain gave me nightmares, ten out of ten
    Shoot the scene at low tide or you'll lose the wreck
    bombed on opening night, brought the house down on the second
    The one with the axe, not the one with the doll
    Break the news to Medea gently, our director said, and we all corpsed
    I auditioned for Third Corpse and got Second Corpse
    spoiler: the vicar did it and she buried him in the herb bed
    You were robbed at the awards
    `,
  ),
  lines(
    'lines-daylight/music-talk',
    { labels: [], direction: null },
    `
    that bass line is filthy
    He murders that song every karaoke night and we love him for it
    Hit it harder on the off beat
    smashing the cymbals like that will split them
    The band's called Dead Badger, they do ceilidhs
    kill the reverb on the vocal
    you lot absolutely destroyed the back room of the Feathers on Friday
    Strike up, lads
    Sick drop at two minutes forty
    my neighbour is learning the bagpipes. I say learning. I say bagpipes.
    cut his mic, he's still talking
    Slow it down, you're battering the life out of a lullaby
    choke the crash straight after the stab, then silence
    can you shoot over the set list
    `,
  ),
  lines(
    'lines-daylight/gaming-chat',
    { labels: [], direction: null },
    `
    you shot me through a wall you lucky so and so, gg
    he's one hit, finish him
    killed the ender dragon with my nephew, proudest day
    respawn and come to the bridge
    headshot!!! clip it
    I keep dying to the second boss, the spider one, any tips
    Don't kill the chickens, they gang up
    nerf the shotgun, buff the bow, done
    you got bodied and you still said gg, respect
    I'm hunting you down next round, fair warning, you've got the flag
    Camp the stairs, let them come to us
    the griefers burned down our village so we built it again but uglier
    kill death ratio of nought point two, this is my truth
    permadeath run tonight, wish me luck
    Whoever throws the grenades: I am on your team
    `,
  ),
  lines(
    'lines-daylight/building-and-decorating',
    { labels: [], direction: null },
    `
    is that exposed brick or has the plaster given up
    Knock that wall through and you'll bring the upstairs down
    you want white paint, two coats, then black skirting
    The extension's ugly but it's warm
    hang the door first, then curse, then plane it
    Strip it back to bare wood and see what's rotten
    nailed it. literally. to my thumb
    Ugly buildings get listed too, look at the bus station
    dead loads, live loads, I just do the sums
    Rip it out and start again is what I'd do
    That ceiling will come down on somebody's head, get the prop in tonight.
    cowboys did our roof and it's the felt that suffered
    rubble bags split, skip's full, wife's gone to her sister's
    Screed's cracked because it dried too fast. Nobody's fault. Sun.
    Demolition starts Monday at eight, windows closed please, they're dropping the chimney
    `,
  ),
  lines(
    'lines-daylight/farming-and-vets',
    { labels: [], direction: null },
    `
    Vet put the old ewe down this morning, she'd had enough
    Foxes took six lambs, and crows had the eyes out of two more, hard week
    The bull's a brute with strangers, stay your side of the gate
    rats in the feed store again, I've borrowed a terrier
    He's castrating calves till four, can he ring you back
    TB reactor. The whole herd's shut down.
    maggots in a sheep's tail, no I won't send a photo
    Shot the pigeons off the rape, forty two, freezer's full
    slurry's going out Thursday, apologies to the bowls club
    That cockerel wants his neck wringing, four in the morning he starts
    she's a good mother for a pig, didn't squash a one
    there'll be parasites in that pond, don't let the dog sup from it
    mucked out, hosed down, still smell like a goat
    beasts go to market Friday
    `,
  ),
  lines(
    'lines-daylight/language-of-crosswords-and-puzzles',
    { labels: [], direction: null },
    `
    seven letters, "kill time in the river", anyone?
    You devious setter, it was SLAUGHTER minus S
    that anagram of "insult" had me stuck till noon
    Fourteen down is a stinker
    I got HANGMAN and then couldn't get HANGMAN, if you see what I mean
    "Threat" was in there backwards, wasn't it? No, my mistake
    dead languages count as fair game in my book
    Rage quit at nine across
    the hidden word was RAT. it's always RAT
    Beastly clue, beautiful surface
    you've killed my Sunday, I'm four short
    bomb, tomb and comb don't rhyme and my eight year old wants somebody arrested
    `,
  ),
  lines(
    'lines-daylight/butchers-barbers-and-other-shops',
    { labels: [], direction: null },
    `
    He's the best butcher in town and he'll bone it for you
    short back and sides, mind the ears, I need both
    Slash prices all you like, I can't shift these welly socks
    the tattooist said it'd hurt most on the ribs and by heck
    Can you skin and joint two rabbits by Friday?
    your fishmonger's heads make the best stock
    Razor burn all down me neck, serves me right for the sale blades
    Chop it all off, she said, so I did, and then she wept, and then she loved it
    the cobbler hammers away in there like he's got a grudge
    pierced both ears, screamed once
    Two pound of lights for the dog and a pig's head for the Boys Brigade please
    I'll give you a good thrashing on the price if you take the whole box
    clipping poodles since 1991, bitten twice
    `,
  ),
  lines(
    'lines-daylight/office-and-meeting-jargon',
    { labels: [], direction: null, heldBack: true },
    `
    shoot me an email when you get a sec
    Can we kill item six? We've been over it twice
    hard deadline Friday, no mercy from finance
    I've been put on gardening leave, which is a laugh, I'm in a flat
    target audience is over sixties with dogs
    We need to strike a balance between cost and not freezing
    pull the trigger on the order then
    they've axed the canteen, cut the vans and frozen the tea money
    Low hanging fruit first
    bullet points please not an essay
    my slides died, my mic died, my tea was good
    we're haemorrhaging volunteers since the parking changed
    headcount's fixed, nobody's for the chop, breathe
    The chair executed the deed and the clerk buried it in a drawer
    who's taking the minutes and who's taking the flak
    `,
  ),
  lines(
    'lines-daylight/bell-ringing-and-church-life',
    { labels: [], direction: null },
    `
    hang on to the rope or it'll take you up with it
    the tenor's a beast, nineteen hundredweight
    Death watch beetle in the nave, again, and they've quoted forty thousand
    half muffled for Remembrance, leathers on the clappers, ring it slow
    Sermon on Cain killing Abel and every toddler in the place joined in
    The crucifixion window wants releading
    somebody's nicked the lead off the vestry, and the vicar's bike
    we're burying the time capsule at noon, bring a trowel
    Judas got the best costume again
    bats in the belfry. actual bats. actual surveyor
    hymn number 466, the one about the blood
    stoning of Stephen in the mystery play went a bit far, papier mache or no
    `,
  ),
];
