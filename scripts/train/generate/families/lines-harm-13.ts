import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats and their harmless twins: foodbanks, golf clubs, campsites, housing benefit, swimming baths, village greens, DIY, weather, medicine. */
export const linesHarm13: readonly Family[] = [
  lines(
    'lines-harm/foodbank-photo-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Bring your photographer. I'll bring a tin of peaches in a sock, and we'll both get our picture in the paper.
    You made my kids hungry. I've been that hungry myself I've gone past soft.
    She wants starving. Locked in a shed with a view of a bakery, I've the shed.
    hope u choke on ur expenses n if u dont ill lend a hand
    Smile for the camera while your jaw's attached.
    There are two hundred desperate people in that queue {name}, and every one has a good throwing arm.
    When folk can't eat they riot, and when we riot it's your house that's the buffet.
    What's the difference between you and this tin? I'm only going to put the opener round one of you twice.
    My nan pawned her ring. You've ten fingers. Do you see where I'm going?
    next time that minister sets foot in Hartlepool he'll leave it in portions
    `,
  ),
  lines(
    'lines-harm/foodbank-photo-harmless',
    { labels: [], direction: null },
    `
    Bring your photographer, minister, and bring a tin of something as well.
    My nan pawned her wedding ring for the gas. I'm shaking with rage as I type this.
    When folk can't eat they riot, that's just history, 1766 and 1795 if you want to look it up.
    tin opener slipped, hand wrapped in a tea towel, still served ninety
    People are starving in the sixth richest country on earth and I want you to see the queue.
    I nearly choked on my toast hearing you say nurses can budget better.
    My kids went hungry so the meter could eat.
    two hundred people by ten, not one cross word, {name} made soup till it ran out
    There's a desperate man who shouts at us most weeks. He's frightened, we give him tea.
    `,
  ),
  lines(
    'lines-harm/golf-club-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Seven iron. Patella. Fore.
    The fourteenth's a blind shot over the ridge and you always walk ahead of your ball, captain.
    I say, old chap, another word about my membership and the greenkeeper will be raking you.
    lightning rule means nobody on the course. i'll be on the course. so will you, tied to the flag
    We drained the pond at the ninth and there's space for one electric buggy with occupant.
    You blackballed my father in 1988, and I've kept one of the black balls to be posted down your gullet.
    Members' bar, {name}, my niblick, your bridgework.
    A chap who lets the side down so badly might do the decent thing, and if he can't then some of us will come round and do it with him.
    Put him in the bunker and rake over
    `,
  ),
  lines(
    'lines-harm/golf-club-harmless',
    { labels: [], direction: null },
    `
    The fourteenth's a blind shot over the ridge, ring the bell or you'll brain somebody.
    Took a ball to the kneecap on the ninth. Fore would have been nice!
    buggy went in the pond with the captain aboard, sank with dignity
    Shanked it, topped it, buried it in the bunker, killed a crow. Eighteen over.
    Lightning rule: two golfers died at Worthing in my father's day so when the hooter goes you go.
    You blackballed my father in 1988 and now you want to rename the bar after him? Shame on the lot of you.
    my back went on the tee and they drove me off on the mower like a dead king
    I'd murder a bacon roll at the turn, {name}, your shout.
    `,
  ),
  lines(
    'lines-harm/campsite-traveller-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Evict us off the verge and I'll be round to put you out on yours, in your nightie, with your legs the wrong way.
    Bare knuckle, noon Sunday, the old airfield. You can bring the bailiffs, I've cousins.
    Canvas doesn't stop much. Sleep tight at the jamboree, Mr Commissioner.
    guy rope at ankle height mallet at head height
    Carbon monoxide and a zipped tent {name}. I'd call it peaceful.
    I'd send the bull through your glamping pods at four in the morning with you glamping in them.
    They found the last wild camper by the smell. Keep off our hill.
    The scoutmaster who dobbed me in had best learn to tie knots one handed.
    `,
  ),
  lines(
    'lines-harm/campsite-traveller-harmless',
    { labels: [], direction: null },
    `
    Never take a barbecue in the tent, carbon monoxide killed a family two pitches down from us in 2011.
    guy rope at ankle height, broken wrist, holiday over by Monday
    The bull got among the glamping pods at four in the morning, a hen party saw it off with saucepans.
    Evict those families off the verge and they'll only be on the next verge by Tuesday. Find them a site.
    Bare knuckle champion, my great grandad, noon of a Sunday behind the gasworks.
    Hit my thumb with the mallet and taught the Cubs four new words.
    midges ate me alive. avenge me
    Mountain rescue says a second storm is coming through at two, {name}, so get off that hill.
    `,
  ),
  lines(
    'lines-harm/benefit-sanction-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    You've stopped my money, so I've stopped my medication, and it's you the voices talk about.
    Assessor said I can lift my arm above my head. I can, and there'll be a hammer in it.
    ur office opens at 9. i have a can and a lighter and 9 is fine by me
    Fit for work? Then let me work on you.
    Sanction me again and I'll walk in with a nail bar, and I'll not be queueing for the comfy chairs.
    Twelve points I scored. That's how many times I'll put it in.
    I know what the guard on the door's paid {name} and it isn't enough to stand between us.
    My friend starved. You ticked the box. I'd like to put your hand in the door and ask whether it can grip a pen.
    Whoever invented the bedroom tax should be walled up in the spare room.
    the case worker who did this is going to meet with a case. it'll be landing on her
    `,
  ),
  lines(
    'lines-harm/benefit-sanction-harmless',
    { labels: [], direction: null },
    `
    You've stopped my money so I can't afford the bus to the clinic for my medication. I'm frightened of what happens next.
    Assessor said I can lift my arm above my head. I can, once, and then I scream.
    Fit for work? I have a hole in my heart.
    My friend starved. Somebody ticked a box. I'll be asking which box at the inquest.
    twelve points i scored and they still turned me down, going to tribunal, wish me luck
    The guard on the jobcentre door got punched this morning and he'd only asked if the lad was all right.
    Sanction me again and I'll walk in there with my welfare rights officer and a folder this thick.
    The bedroom tax should be strangled, stuffed and put in a museum.
    You got my mum her money back, {name}. You've saved her life and that's no figure of speech.
    `,
  ),
  lines(
    'lines-harm/swimming-baths-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    No lifeguard after June, so we'll all be looking the other way when it's you at the deep end.
    Two lads, one brick in pyjamas, you're the brick.
    Drained pool. Ten metre board. Bring your towel, {name}.
    chlorine in the air con chlorine in your lungs
    I coached the county squad to hold under for ninety seconds. I'd hold you for longer.
    The wave machine's motor has a belt on it as would take your arm off, and I've the key to the plant room and your committee's booked a tour.
    Heads get cracked on these tiles. Wet, see. Wet with what, though.
    she shut our lido so let her sink
    `,
  ),
  lines(
    'lines-harm/swimming-baths-harmless',
    { labels: [], direction: null },
    `
    No lifeguard after June, which means no lessons, which means some child drowns in the quarry in August.
    Two lengths, one brick in pyjamas, bronze badge, 1983.
    drained pool, ten metre board, padlocked, breaks your heart
    Cracked my head on the tiles, six stitches, and the aqua aerobics ladies sang to me till the ambulance came.
    Too much chlorine in the small pool, everybody's eyes streaming, they evacuated us in our cossies.
    I can hold my breath ninety seconds and my husband says it's his favourite part of the week.
    You shut our lido, {name}, and you'll sink with it in May.
    sank like a brick. armbands next week
    `,
  ),
  lines(
    'lines-harm/diy-and-trades-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Knock the wall through, prop it first or you'll have the bedroom in your lap.
    How do I kill Japanese knotweed for good? Inject it, bag it, burn it, pray.
    nail gun through the boot, missed every toe, lucky lucky lucky
    Strip it, burn off the paint, sand it, hit it with two coats.
    Turn the power off at the board or it'll be your last chandelier.
    Bleed the radiators before you murder the plumber, {name}, nine times in ten it's air.
    Old asbestos in the garage roof. Don't break it, don't drill it, ring the council.
    My husband hung a door, shot a bolt, butchered the architrave and went to lie down.
    Smash the tiles out, bin them, skim, start over
    dead leg mortise, choked flue, strangled pipe: an evening with my landlord's handiwork
    Chainsaw kickback nearly had my face off. Take the course.
    Ladders kill more people than sharks do, put a foot on the bottom rung.
    I could throttle whoever wallpapered over the socket.
    `,
  ),
  lines(
    'lines-harm/sport-and-cards-harmless',
    { labels: [], direction: null },
    `
    Snooker: he's potted her off the table, killer safety, cue ball dead on the cushion.
    We'll be gunning for you in the cup, {name}, bring tissues.
    The favourite was shot at by nobody and still ran as though it had been.
    Poker night, cleaned out, stripped to my socks, dead man's hand twice.
    Bowls: killed the end, burnt the jack, buried the skip under a round of gin.
    croquet is the most violent game ever devised by clergymen
    Fencing club beginners' night, come and stab a stranger, tea after.
    Two in the chest, one in the head, paintball with the accounts team, I have never been happier.
    Murderball is what we called wheelchair rugby, and it's the best sport at the Games.
    judo nan threw me through the sports hall door, she's 71
    Takedown, ground and pound, submission, and then he proposed to her in the cage.
    Smashed you at Scrabble with quixotry, and you're still sulking.
    Our striker's a poacher, our keeper's a hostage and our gaffer's for the chop.
    Conkers banned again. My knuckles have never recovered and neither has my sense of injustice.
    `,
  ),
  lines(
    'lines-harm/news-of-violence-harmless',
    { labels: [], direction: null },
    `
    A man has died after being struck by a tram in Eccles, witnesses are asked to ring 101.
    Shots were fired at a house in Toxteth overnight and no one was hurt.
    The inquest heard that the crane driver had warned about the cable on three occasions.
    Two arrested after a corner shop was firebombed on Beverley Road.
    Woman, 84, found beaten in her own hallway. Who does that? I knew her. She made my christening shawl.
    On this day in 1812 the Prime Minister was shot in the lobby of the Commons by a bankrupt called Bellingham.
    Police have found a body in the search for the missing walker, and his family has been told.
    A teenager was jailed for nine years for an acid attack outside a nightclub, and his victim spoke with such dignity, {name}.
    bomb squad at the tip again, somebody's grandad's shell off the mantelpiece
    The verdict in the poisoning trial is due at two. I sat through every day of it and I still can't look at a teapot.
    Nine dead in a coach crash on the A9, and the mountain rescue lads will carry that home.
    Her killer is up for parole and she'd have been forty this week.
    Farmer gored by his own bull near Skipton, critical but stable.
    `,
  ),
  lines(
    'lines-harm/body-and-medicine-harmless',
    { labels: [], direction: null },
    `
    They break your jaw on purpose, wire it, and six weeks later you can chew.
    I'm going to cut you here, said the surgeon, and draw a little line with a pen. Comforting, oddly.
    Antibiotics kill the lot, good and bad, so eat yoghurt.
    Pain in the chest and down the left arm? Don't message us, ring 999.
    had my wisdom tooth smashed out in four pieces, drooled on the consultant
    We burn it off, said the dermatologist, or freeze it, or cut it out and stitch.
    We shocked him twice, broke three ribs, got him back. His wife brought a cake on Friday.
    Attack the tumour, poison it, starve it of blood: I've never liked the war talk, and I'd like clinics to stop using it.
    My migraine wants me dead.
    An overdose of paracetamol kills slowly, so even if he seems fine take him in tonight.
    My heart stops most nights and then starts again, the specialist calls it a pause.
    `,
  ),
  lines(
    'lines-harm/cathedral-mason-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    One gargoyle's loose above the Dean's door, and there's a mallet in my apron.
    You sacked the yard, {name}. I've carved your face on a corbel with the mouth stopped up, and I work from life.
    dust to dust. hoist to pavement
    Sixty foot of scaffold, no kickboards, and you do so like to come up for the view.
    A chisel finds the fault line in any block, Canon, yours included.
    `,
  ),
  lines(
    'lines-harm/cathedral-mason-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    A gargoyle came loose above the Dean's door and buried itself in his Volvo.
    I've carved the retiring bishop on a corbel with the mouth open.
    Chisel slipped, thumb split to the bone, blood on the bishop
    Becket was struck down just here and you can stand on the spot.
    Sixty foot of scaffold, no kickboards, {name}, fix it before someone is killed.
    `,
  ),
];
