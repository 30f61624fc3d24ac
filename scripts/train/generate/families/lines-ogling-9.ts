import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Long, story-like and sly sexual harassment, rumours, fakes and stalking fantasies; long harmless and quoted stories. */
export const linesOgling9: readonly Family[] = [
  lines(
    'lines-ogling/long-stories-of-watching',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Was in the second row at your talk on hedgerows and could not tell you a single species, but I could draw every crease of that dress from memory and I have done, several times, with the door locked.
    Saw you at the cash and carry reaching for the big tins and I'll be honest I went round the aisle three times hoping you'd reach for some more, my trolley was empty but my evening wasn't.
    You ran past our van on Tuesday in them tight things and all four of us agreed you're wasted on local government
    I rewatch the hustings when the wife's at zumba. She thinks I've gone political.
    There's a bit in your podcast where you sigh before the adverts, I've made it my ringtone, make of that what you like
    Some men collect stamps, I collect stills of you crossing and uncrossing on that settee
    dreamt about you again councillor, you were chairing it, nobody had clothes, motion carried
    I've booked the surgery slot again not because owt's wrong with the drains but because you lean over to pass me the form
    In my mind you're already in the spare room in my late mother's dressing gown, asking me to undo it
    The way you ate that ice cream on the promenade. I had to sit in the car for a bit.
    Our lass says you're clever, our dad says you're brave, I say you'd be a cracking ride and I'm the only honest one in the house
    When you knocked at mine for the canvass I was in my towel, and I've answered every knock in it since in case
    `,
  ),
  lines(
    'lines-ogling/long-stories-harmless',
    { labels: ['support'], direction: null },
    `
    Was in the second row at your talk on hedgerows and came home able to name nine species, and my grandson has drawn every one of them from memory and stuck them to the fridge
    Saw you at the cash and carry reaching for the big tins for the food bank and my husband went back round the aisle and bought six more, you shame us all in the best way
    You ran past our van on Tuesday in the pouring rain and all four of us beeped, good luck in the half marathon
    I rewatch the hustings when I lose heart. You kept your temper and answered the lad in the hat.
    There's a bit in your podcast where you stop and sigh before you say his name, and I stopped the car, thank you for that
    dreamt about you councillor, you were chairing it in a bath of custard, motion carried, no hard feelings
    I've booked the surgery slot again, nowt wrong with the drains this time, just wanted to bring you a cutting from the rose you liked
    My late mother's dressing gown is on the hook still, and your column about clearing a house was the first thing that let me move it
    The way you shared that ice cream with the lost little lad on the promenade till his gran came, I'll remember it
    Our lass says you're clever, our dad says you're brave, and the dog goes mad when you're on the telly
    When you knocked at mine for the canvass I was in my towel, sorry again, and you were ever so polite about it
    Row of us old girls at the back, knitting, cheering you on
    `,
  ),
  lines(
    'lines-ogling/rumour-of-tapes-and-favours',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Ask her about Torquay. Ask her about the minibar and the two delegates.
    There's a reason the deputy head got the deputy's job and it rhymes with truck
    My mate cleans those offices and says the sofa in hers is the only one with wear
    I'd not heard of {name} until the camcorder thing went round the golf club
    Somebody paid for that implant job, and it's not on the register of interests
    everybody in the trust knows what the private meetings were, it's why the blind's always down
    She used to strip in Doncaster, no shame in it, but she'd better not lecture us on grants
    Allegedly. Twice. On the mayoral bench.
    Three weeks in the job and already she's been tried by half the cabinet
    a bit bird told me you and the bishop's driver have an arrangement on the way home
    I've seen the hotel receipts, one room, guess who brought the champagne
    The new goalie coach and our lady chairman, boot room, lights off, ask the kit man
    He only gets his casework done by giving the girls in the office what they want
    `,
  ),
  lines(
    'lines-ogling/rumour-denied-and-debunked',
    { labels: [], direction: 'quoted' },
    `
    The tale about a tape at the golf club is false, was started by one man, and he's signed an apology
    They say she stripped in Doncaster. She was a mining engineer in Doncaster.
    Every woman who's run this trust has been accused of a sofa. The sofa is from Age UK.
    Rumour in the ward about our councillor's hotel receipt: it was the fire brigade union's, for a conference, for forty people
    'Allegedly. Twice.' was the post; we've reported it and I'm naming nobody
    I was told I'd slept with the bishop's driver. There's no driver. He has a bicycle.
    My husband rang to read me what was being said about the deputy head and I could hear the children in the next room
    'she gave favours for that grant' appeared under my obituary of her, she'd been dead four days
    When he heard the lads joking that the coach was 'tried by half the squad' he stopped training and made them say it to her face, and they couldn't
    What's been said about her private life is made up, unkind and none of your business
    Whispers of affairs follow women up every ladder, wrote the historian, and the archive's full of them from 1611
    `,
  ),
  lines(
    'lines-ogling/requests-that-sound-innocent-but-arent',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Could you answer in a whisper next time, no reason
    Do you have a minute to talk about your stockings
    Please describe your routine for getting ready in the morning, in order, from the skin out
    I'm doing a survey of which councillors are ticklish and where
    What's your cup size, for the mug I'm ordering, ha, no, the other
    Would you sign my chest, it's a long story, bring a marker and take your jacket off
    How are you in the mornings, handsy?
    Are those real? Eyelashes, of course, unless you want to discuss others
    Let me know when you've a moment to be adored, I need about twenty minutes
    Should you ever want a massage of a non political nature
    Quick question about your bra at conference, was it lace or is that the curtains behind you
    May I ask what perfume, and where exactly do you dab it
    Do the robes itch without anything under, asking as an admirer
    `,
  ),
  lines(
    'lines-ogling/requests-that-are-innocent',
    { labels: [], direction: null },
    `
    Could you answer in writing next time, I lip read
    Have you a minute to talk about the Christmas stockings for the ward
    Please describe your routine for getting ready in the morning with MS, it'd help my sister
    I'm doing a survey of which councillors cycle and where
    What's your collar size, for the robes we're ordering
    Would you sign my cast? I've a marker and only one free arm
    How are you in the mornings, could you do breakfast radio at ten to seven?
    Are those real, the flowers on the platform, or silk?
    Let me know when you've a moment to be thanked in person, I need about a minute
    Should you ever want an evening of non political company, the quiz is on Wednesdays
    Quick question about your curtain backdrop at conference, was that lace from Nottingham
    May I ask what perfume, only it's the one my gran wore and can't be got
    Do the robes itch in summer, and is it true there's a biscuit pocket
    `,
  ),
  lines(
    'lines-ogling/fake-and-leaked-image-trading-talk',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Got a folder of the doctor, swaps only, no time wasters
    link in bio for the {name} set, AI but you'd never know
    Dropped her LinkedIn into the machine, she comes out in a swing
    Upload any woman from the count, we'll do the rest
    It's not her body but it's her face, so I've my cake and I eat it
    This is her at the beach without the editing, by which I mean with it
    Anyone got a cleaner scan of the ex's pictures of our MP? Mine's pixelated at the good bit
    Vote, lads, which fake of the head of nursing goes on the mug
    made one of you and your sister, didn't need asking twice
    I run the telegram channel with your face on it, four thousand subscribers and you're not on commission
    Deepfaked the climate woman in a bath full of oil, poetic
    Who'd like to see the minister's private gallery, I've a password and a thirst
    `,
  ),
  lines(
    'lines-ogling/images-tech-harmless',
    { labels: [], direction: null },
    `
    Got a folder of the doctor's diagrams, free to share, credit the hospital
    Link in bio for the pressed flower set, AI free, glue everywhere
    Dropped a LinkedIn photo into the passport app and it cut my ears off
    Anyone got a cleaner scan of the tithe map? Ours is pixelated at the good bit
    Upload any wartime picture of the mill and we'll name who we can
    This is the beach before the sea wall and this is it with, no editing
    Vote, all, for which carving goes on the mug
    I run the history group's channel, four thousand members, no subs
    Deepfake detection workshop for clerks and returning officers, lunch included
    the minister's portrait gallery opening is moved to Thursday, the lift's out
    Made one of you and your sister in felt for the crib scene, you're the ox
    A password manager and an authenticator app, please, after last week
    `,
  ),
  lines(
    'lines-ogling/yoga-climber-dancer-athlete',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Put the downward dog where I can see it
    Those splits deserve a private tuition fee
    flexible girls make flexible politicians, show me
    You could crush a melon, or me, between those
    Lycra was invented by a god who loved men
    If you're stuck on that overhang love I'll give you a push where it counts
    Sweaty, red faced, panting, and that was just us lads at the fence
    Pole dancing for charity, now there's a councillor I can back, and front
    Never watched a shot put in slow motion till her, mercy
    Ballet teaches discipline, I'd teach her the other sort
    Bend it like you did for your sponsors
    `,
  ),
  lines(
    'lines-ogling/yoga-climber-dancer-athlete-harmless',
    { labels: [], direction: null },
    `
    Put the downward dog where the actual dog can't reach you
    Those splits took her two years and one hip op
    Bouldering wall, chalk, view of the dale: best twelve pounds I've spent
    Stuck on the overhang and a stranger shouted the foothold up at me, legend
    Lycra was invented for girdles, says the costume museum, and I believe it
    Red faced, panting, last of everybody, and she rang the finish bell all the same
    Pole fitness at the leisure centre is full of nurses and one very strong canon
    Shot put in slow motion shows the hip going first, coaches take note
    Ballet for over fifties, no mirrors, no lycra required
    Bend at the hip, not the back, when you lift the toddler
    Crushed a melon on the way home on the bike, juice everywhere, thighs fine
    Sponsors for the netball bibs wanted, any colour but beige
    `,
  ),
  lines(
    'lines-ogling/tram-depot-threat-or-rape-joke',
    { labels: ['threat', 'sexual-harassment'], direction: 'subject', heldBack: true },
    `
    Last tram's empty love and I've the keys to the depot, no one'll hear you say please
    Bet she'd learn respect in the back of a shed with a gang of fitters
    If she gets on my tram she's not getting off till I've had my turn
    Sit downstairs, sit upstairs, I'll find you and you'll do as you're told
    Nice if somebody dragged you off that platform and showed you the point of a woman
    Tell the inspectress there's a queue of men waiting in the dark of bay four
    I'll take what you're selling whether you've rung the bell or not
    A hand over her mouth and she'd soon like us
    Ticket to a right good hiding and a right good something else when the lights go
    `,
  ),
  lines(
    'lines-ogling/tram-depot-safety-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Last tram's empty at midnight, sit near the driver if you'd feel safer, there's a help point at every stop
    I've the keys to the depot, bring the cake round the back of bay four
    A gang of fitters rebuilt the shed doors over the weekend
    Report unwanted touching on the tram by text, plain clothes officers ride on Fridays
    Sit upstairs, sit downstairs, but sit, she brakes hard
    Queue of men waiting in the dark, it's the model tram fair
    The inspectress of 1916 was the first woman on our trams and she took no cheek
    Driver put his hand over his mouth laughing when the goose got on
    Somebody was dragged off the platform by his own wheelie case
    `,
  ),
  lines(
    'lines-ogling/testimony-detailed-mixed-jobs',
    { labels: [], direction: 'quoted' },
    `
    I fix lifts. In eleven years I've been asked whether I go down, every week, by men who think they're the first.
    A patient's son told me my uniform was 'doing him a favour'. His mother, on oxygen, sat up and told him to apologise.
    As returning officer I read out the votes while someone behind me read out my bra size
    He sent me photographs of himself before the debate, and shook my hand at it
    'who'd you have to kiss to get a library round here' got a laugh, and I was eight months into saving the library
    The tribunal heard that trainees were ranked on a whiteboard, faces, legs, willing
    My daughter plays rugby for her county and had to turn off comments, men in their fifties, with dogs in their pictures
    You asked why I left politics. I left because on polling day a stranger told me in great detail, at a school gate, with my poster in his hand.
    'It's only banter, sweetheart' is what I've put on the cover of the report, so everyone knows what the report's about
    My first boss said a lass in the cab would get 'looked after'. The union rep asked what he meant by that and he couldn't say it out loud.
    On the lorry, at the kirk, in the lab: thirty six women told us and thirty two had never told anybody
    I laughed along at the wolf whistles at 17 and at 57 I wrote to the firm, and they wrote back
    `,
  ),
  lines(
    'lines-ogling/sex-work-and-porn-policy-debate',
    { labels: ['criticism'], direction: null },
    `
    Your age checks bill won't stop a single teenager and will expose every adult's browsing
    Closing the massage parlours without a penny for the women's exit service was heartless
    The strip club licence was renewed with no equality assessment, and residents deserve an explanation
    You quote sex workers when it suits and lock them out of the meeting when it doesn't
    Lap dancing isn't culture and I don't see why the tourist board pays for the advert
    Decriminalise it or don't, minister, but stop pretending raids are rescue
    I think you were wrong to call that exhibition obscene, it was about mastectomy scars
    The deepfake law has a loophole as wide as a barn and you were told
    Cutting the sexual health clinic's evening hours is a false economy
    Your harassment policy for councillors is two paragraphs and one of them's about parking
    You signed off a rugby calendar and banned a breastfeeding poster, think about that
    `,
  ),
  lines(
    'lines-ogling/emoji-and-hashtag-leers',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    🍑 is the only policy I support #backbencher
    🥵🥵🥵 minister for my bedroom
    that skirt 👀 who's zooming in with me
    😏 bet the whip uses the whip
    🍆 for the lady councillor, special delivery
    #votewithyourtrousers 😂 shes a sort
    👅 speech was ok
    nice 🍒 shame about the manifesto
    slid in your dms 💦 don't be shy gorgeous
    #MilfOfTheHouse is trending in our office and you're winning 🏆
    🤤 when she points at the whiteboard
    😈 alone in that big office are we
    `,
  ),
  lines(
    'lines-ogling/emoji-and-hashtag-harmless',
    { labels: [], direction: null },
    `
    🍑 jam, three jars left, on the gate #honestybox
    🥵🥵🥵 thirty four degrees in the council chamber
    👀 who's seen the swans' nest by lock nine
    😂 the whip lost his whippet
    🍆 parmigiana at the community kitchen, seconds all round
    🍒 orchard open day, ladders provided
    💦 burst main on Duke Street, bottled water at the Legion
    👅 scalded on the minister's soup
    🏆 best kept loo of the year goes to {town} market
    🤤 when the chip van turns up at the count
    😈 custard recipe from the curate
    #skirtsforheroes the fun run raised four grand, kilts counted
    `,
  ),
];
