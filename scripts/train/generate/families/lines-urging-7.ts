import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Short everyday replies, texts and asides: many verbs for ending oneself urged on a person, with harmless uses of the same verbs. */
export const linesUrging7: readonly Family[] = [
  lines(
    'lines-urging/bins-council-tax-short-verbs',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    snuff it then, of your own bat
    Croak, councillor. Voluntarily.
    peg out why dont you
    Pop your clogs by choice, treacle
    cark yourself
    Kick your own bucket 🪣
    off yourself mate bins still not emptied
    hand in your dinner pail, today, it's in your gift
    Expire. Self-expire. It's a verb now.
    meet your maker, cold call him
    Join the majority. The dead one. By your own application form.
    push up some daisies, be of use, you only need the will
    do yourself proud and do yourself in
    have a final think and then have no more thoughts
    take you out of you
    `,
  ),
  lines(
    'lines-urging/bins-council-tax-short-verbs-harmless',
    { labels: [], direction: null },
    `
    snuffed it, the strimmer, right in the long bit
    Croaked my way through the anthem, laryngitis
    pegged out at seven, rained on at eight
    Shuffle up, and get a shuffle on
    popped my clogs by the back door, treacle, don't trip
    kicked the bucket, soaked the cat 🪣
    off out mate, bins need doing
    the season ticket expires Sunday, so do I if we lose again
    met his maker, the bloke who built the guitar, lovely fella from Hexham
    Join the majority. Vote for wheelie bins.
    daisies pushing up through the tarmac, council's doing nowt, good on em
    do yourself proud in that interview
    have a final think and then have a pie
    take yourself out of the WhatsApp group
    Grandad handed in his dinner pail Tuesday, ninety-six, asleep, cricket on
    gave up the ghost, this laptop
    `,
  ),
  lines(
    'lines-urging/bored-commuter-casual-spite',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    saw you on the train looking sad. hope it's the terminal kind
    9 mins late so I've time to say it, cease to be, will you
    Ticket to nowhere, one adult, no railcard. Treat yourself.
    if you can't bear the trolling there's a whole other world to try isn't there, people say it's nice
    Standing in the vestibule next to a toilet that doesn't flush, and I still don't want to be dead as much as you should.
    Did you wake up again this morning? Tut. We talked about this.
    You look like somebody who's considered it. Good instincts.
    mind the gap between how long you've lived and how long you ought to. close it, own hand
    Cheaper than a ticket, quieter than a carriage: you, gone by choice
    `,
  ),
  lines(
    'lines-urging/bored-commuter-harmless',
    { labels: [], direction: null },
    `
    saw you on the train looking sad. hope it was just the football
    You're on every poster on the platform, {name}, smiling. Blu-tacked one in the office kitchen.
    9 mins late so I've time to say it: leggings aren't the problem, the timetable is
    The rail minister could make a nice clean decision and resign, and the posters would come down.
    if you can't bear the trolling there's a whole other world out there, with ducks in it
    Standing in the vestibule next to a toilet that doesn't flush. If I don't make it tell my cat she was right.
    go quietly in coach Z, it's the quiet coach
    Person hit by a train at Slough. Bloke beside me says selfish. Woman opposite says that was my brother's way, and the whole carriage shuts up.
    You look like somebody who could do with company, said the lady in the orange jacket. I missed my train on purpose and lived.
    mind the gap between what they promised and what turned up: two coaches
    Cheaper than a ticket, quieter than a carriage: walking
    `,
  ),
  lines(
    'lines-urging/mum-forum-caring-poison',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Hun, postnatal depression is your body telling you the baby would do better with somebody else. Listen to your body. Slip away x
    AIBU to think the councillor with the breakdown should follow it to its conclusion?
    you've said you feel like they'd be happier without you and tbh reading your posts I think you're right lovely
    Sending you the strength not to be here. Big love.
    DH agrees, DM agrees, my book group agrees: it's time you went to sleep for good, no drama, no notes about us please
    It's not giving up if nobody wanted you to carry on
    As a mum I'd say what's best for the children is a nice photograph of you and a stepmother
    no judgement here, if it's your time it's your time, make it your time 💕
    Some people are only meant to be here a little while and darling you've overrun. Wind it up when they're at nursery.
    Everyone telling you to hang on is being selfish. I'm the only one who'll say it. Let go of everything.
    you deserve peace and so do we and it's the same peace
    `,
  ),
  lines(
    'lines-urging/mum-forum-harmless',
    { labels: ['support'], direction: null },
    `
    Hun, postnatal depression tells you the baby would do better with somebody else. It lies. Show your health visitor that post, word for word x
    YANBU. The councillor with the breakdown deserves a casserole and six weeks off.
    you've said you feel like they'd be happier without you and I've been that mum at that window and they would not, lovely
    Sending you the strength to wake your husband and say it. Big love.
    DH sat up with me, DM had the kids, book group did the ironing: let people in
    It's not giving up, asking for the mother and baby unit. It saved the pair of us.
    As a mum I'd say what's best for the children is you, in your dressing gown, burning the fish fingers
    no judgement here, whatever time it is, make it the time you ring 💕
    Some nights are only meant to be got through. You're doing it. Message me when it's light.
    Everyone telling you to hang on is right, and hanging on can be crisps and telly
    you deserve peace, the living kind, with a lie-in
    `,
  ),
  lines(
    'lines-urging/horse-racing-darts-betting-voices',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    4/6 on you not lasting the week, and you're the only jockey, so ride it home
    I've a tenner on you ending it before the Grand National. Don't cost me.
    Screens round the fence for you, love, and make it a fall of your own
    Non-runner. Scratch yourself from the card of life.
    Lame, unwanted, off her feed. In a horse we'd know. In a sports minister we wait for her to know.
    Odds shortening every time she cries on air, come on girl, do the business, mama needs new shoes
    the bookies have you as faller. don't be brought down by others. jump wrong on purpose, in life I mean
    First past the post, as in mortem
    Deadheat with nobody, you'd be dead on your own tod, and that's my each way dream
    `,
  ),
  lines(
    'lines-urging/horse-racing-darts-harmless',
    { labels: [], direction: null },
    `
    4/6 on her lasting the week as minister, and I've a tenner on resignation by the Grand National
    Screens went round the fence and the whole stand went quiet. She was eleven, a grand mare.
    Non-runner. Scratched from the card, poor lad, colic.
    Lame, off her feed, so the vet came and was kind about it
    checkout: one twenty one. two darts in hand and nobody breathing
    Two jockeys in eighteen months took their own lives. Weight, falls, loneliness, phones full of abuse from punters.
    pull up, pull up, he's got no chance, save him for Ayr
    Every losing slip I get a man telling me to end it. I ride donkeys on Blackpool sands in my head till it passes.
    gambled the deposit, sat in the bookie's loo, thought about not going home. Rang the number on the machine. It's real people.
    First past the post, as in voting, and it's a rotten system
    Dead heat! Third in the history of the course
    jump early and jump big, he'll look after you
    `,
  ),
  lines(
    'lines-urging/hairdresser-tattoo-estate-agent',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Just a bit off the top? All of you off the top, off the bottom, off the face of it.
    No chain. Vacant possession of you, from you, quick completion on your life wanted.
    Get it inked on your arm, DO IT, and then read your arm
    Going anywhere nice? The beyond? Ooh lovely. When? Oh tonight would be smashing for everyone.
    This charming period councillor would benefit from complete removal by current occupier
    you've roots showing and no roots anywhere. nothing to hold you. drift off for good
    Viewings of your coffin strictly welcome, hurry, owner motivated we trust
    semicolon tattoo? put the full stop in
    Fade it out, I tell clients. Short at the sides, short of breath, none.
    Your story isn't over, says that wrist. Edit, dear.
    sold subject to you making yourself deceased
    `,
  ),
  lines(
    'lines-urging/hairdresser-tattoo-estate-agent-harmless',
    { labels: [], direction: null },
    `
    Just a bit off the top? He took the lot. I'm not leaving the house till Whitsun.
    No chain, vacant possession, quick completion wanted. The owner died and the daughters can't face the stairs.
    Got it inked on my arm, STAY, in my mum's handwriting
    Going anywhere nice? And she said, I'm not sure I want to go anywhere at all ever. So I put down the scissors.
    you've roots showing and I've a four o'clock free
    Viewings of the chapel strictly by appointment, owner motivated, bats resident
    semicolon tattoo means the sentence could have ended there and the author went on
    Fade it out, I tell clients. Short at the sides.
    Your story isn't over, says her wrist. She got it done the day they took the stitches out.
    sold subject to contract, gazumped, I could scream, I could lie in the road
    This fringe. I may have to change my name and live in a cave.
    I'd kill for hair like that and die before paying what it costs
    `,
  ),
  lines(
    'lines-urging/abuse-of-family-and-staff',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    Tell your lad from us, the one with the stammer, that he'd be better off not sitting his exams nor anything else ever.
    Your caseworker looked close to tears. Tell her to go further than tears.
    hope your daughter reads this and takes the hint her mum won't 🙂 end it petal
    The husband should be ashamed enough to go and not be. He can go first, show her how it's done in principle.
    is your press officer the suicidal one? good lad. more of that
    Your gran's had ninety years with the guilt of you coming. She may as well stop eating.
    message for the little sister on her private insta: nobody would cry at assembly
    whoever answers the phone at your office: top yourself hun, and pass it on to the boss
    Give your staff the afternoon off and the rest of their lives off, in that order, by their own wish
    both of you. make a pact of it. lovers' leap into nothing. sweet.
    Your boy was in hospital with his head, we heard. Second admission, or better, none needed.
    `,
  ),
  lines(
    'lines-urging/family-and-staff-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Tell your lad from us, the one with the stammer, that he was the best Puck this town's had
    Your caseworker looked close to tears. Tell her to go home, the files will keep.
    hope your daughter reads this and takes the hint her mum won't 🙂 lentils, petal
    is your press officer all right? good lad. he wrote something at two in the morning that frightened me
    Your gran's had ninety years and may have another pudding
    the whole assembly cried. they'd kept her chair.
    Give your staff the afternoon off, it's thirty-two degrees in that annexe
    both of you. make a pact of it. no phones in the bedroom. bliss.
    Your boy was in hospital with his head, you said. So was mine. Tea?
    The intern quit. Good for him. You should all quit, that office eats people.
    `,
  ),
  lines(
    'lines-urging/self-harm-encouraged-with-profanity',
    { labels: ['self-harm-encouragement', 'profanity'], direction: 'subject' },
    `
    fuck off and die by your own fucking hand, Wokingham's had enough
    Do us all a favour you daft bastard and don't fucking wake up, choose it
    end yourself ya prick, it's no hard
    shit MP shit life shit hair. get the fuck out of all three tonight
    kys cunt the leisure centre was for us
    Why the fuck are you still alive? It's a choice you make every bloody day. Make the other one.
    Piss off permanently you twat and I mean under the soil, self-dug
    oh she's fucking fragile now. be fragile then. break, bitch, and stay broke
    Christ almighty just top yourself you arsehole, you've closed the baths and the band room
    nobody gives a flying fuck if you do it. do it.
    `,
  ),
  lines(
    'lines-urging/profanity-harmless-despair-and-banter',
    { labels: [], direction: null },
    `
    fuck me that queue, I've aged, I've died, I've been reincarnated at the same till
    Do yourself a favour you daft bastard and take the bloody week off, we love you
    I fucking hate being alive tonight and I don't know who else to tell
    shit day shit week shit sandwich. bed.
    Why the fuck do I keep doing parkrun? It's a choice I make every bloody Saturday.
    jump in you soft twat it's lovely once you can't feel your legs
    she's fucking fragile now so be nice to her or I'll have you off this page
    Christ almighty just retire, Barry, you've been threatening it since decimal coinage
    the bastard black dog's back. walking the actual dog. taking it a mile at a time
    nobody gives a flying fuck what you wear, come to the bloody party
    `,
  ),
  lines(
    'lines-urging/threat-with-urging',
    { labels: ['self-harm-encouragement', 'threat'], direction: 'subject' },
    `
    Do it yourself by Sunday or we'll come round and do it for you.
    You end it or I end it. Your pick and your last.
    Best see to your own finish, councillor, it'll be gentler than what the lads from the yard have planned
    top yourself before I get out in March, I'm giving you the chance
    If you've not had the courtesy to die by the verdict then somebody will be waiting by your motor to help
    Two ways out for you: your way, this week, or our way, slow.
    spare me the petrol money & finish yourself, otherwise I'm driving up to finish you
    either you jump or you're getting pushed pal
    I'd rather you did the honours but I'm not proud, I'll swing for you
    Save your kids seeing what's coming to you. Be gone by your own hand before we get there.
    `,
  ),
  lines(
    'lines-urging/threat-with-urging-harmless-ultimatums',
    { labels: [], direction: null },
    `
    Do it yourself by Sunday or we'll come round and do it for you, that fence is a disgrace, love Dad
    You end the meeting or I end it. I've a pie in.
    Best see to your own exit, councillor, it'll be gentler than what the members have planned at the AGM
    Two ways out for you: resign this week, or a vote of no confidence, slow.
    spare me the petrol money & finish the sideboard yourself, otherwise I'm driving up to finish it
    either you jump or the party pushes you, that's how the papers have it
    I'd rather you did the honours but I'll carve if you're busy
    Jump before you're sacked, was my union rep's advice, and get it in writing
    go before the bank holiday traffic or you'll wish you were dead by Stoke
    `,
  ),
  lines(
    'lines-urging/quoted-second-set',
    { labels: [], direction: 'quoted' },
    `
    The card on the wreath said, and I quote, one down. What sort of person writes that to a widow?
    "Go on then, nobody's stopping you." That's what he typed while my brother was on the roof. He had a cartoon frog for a face.
    I've had "finish the job" nine times since I spoke about my attempt. I'm putting it here so you can see it's not rare.
    Jury heard she was told daily by her ex to end herself. It's called coercive control, and it's called manslaughter in at least one case.
    Screenshot one, he calls me a burden. Screenshot two, he asks if I've done it yet. Screenshot three is the platform saying no rules were broken.
    Whoever wrote "take the hint" on the maternity ward's page, a mother saw that. Shame on you.
    Kids at my school said kys like we said get lost. Then a boy did. They don't say it now.
    Those chants about last season's keeper, urging him to give up living, got the away end closed for two games, and rightly
    Read out at the inquest: the forum where strangers cheered her on. The coroner wants it shut.
    In the replies somebody's asked the rabbi why she's still alive and whether she'd consider fixing that. Reported.
    You told a disabled woman that she ought to book her own ending. Say that to her face on the ramp.
    My inbox in the week of the vote: nineteen asking me not to wake up, one asking about hedges.
    `,
  ),
  lines(
    'lines-urging/caravan-park-owners-lowkey',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    Season's over, Mrs Councillor. Not the park's. Drain your own pipes and don't come out in spring.
    You put our pitch fees up by a third, so I'll put this to you kindly: have a lie down and never trouble to get up.
    static, cold, unoccupied. aim for that, all on your lonesome
    There's awning over your head and nothing under your feet, what's the point, really? Ask yourself until there isn't one.
    closed from November: you, at your own request
    I'd never lay a finger. I'd lay a blanket over you afterwards and tell them you'd looked so much happier.
    Quiet hours, ten till forever, kindly observe them by not existing
    `,
  ),
  lines(
    'lines-urging/caravan-park-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Season's over, Mrs Warden. Drain your pipes and come out in spring.
    You put our pitch fees up by a third, so I'll put this to you kindly: have a lie down and think again.
    static, cold, unoccupied, and a dead seagull in the awning. Happy Easter.
    Unhitch, sweetheart. Roll forward. Stop. STOP.
    What's the point, really? I sat in the van all winter asking. The fella from number nine knocked each evening with a scratch card.
    closed from November at the owners' request
    I laid a blanket over him and he slept fourteen hours, first time since the funeral
    Quiet hours, ten till seven, kindly observe them by not playing Abba
    `,
  ),
];
