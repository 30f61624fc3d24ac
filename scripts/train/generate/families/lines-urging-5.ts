import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Long-winded, half-said and third-person urging (letters, stories, asides about her or him), with twins that urge rest or office left. */
export const linesUrging5: readonly Family[] = [
  lines(
    'lines-urging/windfarm-long-letters',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    I have farmed under that ridge since decimalisation and I never thought I would write such a thing, but I go to bed each night in the hope that you will, in some quiet hour, see the justice of no longer being among us, and act.
    My late wife used to say that a guilty conscience is its own executioner. I've watched you at three meetings now, waiting for yours to get on with its work. It seems to need a push. This is the push.
    You asked the hall what more you could possibly do for us. There was a silence, if you recall. Every soul in the room had the same answer, and it needed only you, a long evening, and nobody dropping in.
    Suppose you weren't here. No, properly suppose it. The sky's bigger, the meetings are shorter, your husband finds somebody who laughs. Now stop supposing and make it so, it's well within your reach.
    I do not wish you harm from any man. I'd be the first to restrain him. I wish only that you'd look in the mirror one of these mornings and come to the conclusion we've all come to, and not dilly-dally.
    The turbines turn, the lambs come, and you're surplus to both. Bow out, I beg. Body and soul.
    Three generations wanted that view. I'd trade the lot for one headline with the words found at her home.
    What does it take? We've written, we've marched, we've been civil. Have the goodness to despair.
    I pray for your death and I pray for it to be your idea
    `,
  ),
  lines(
    'lines-urging/windfarm-long-letters-harmless',
    { labels: ['criticism'], direction: null },
    `
    I have farmed under that ridge since decimalisation and I never thought I would write such a thing, but I go to bed each night in the hope that you will, at the next full council, see the justice of no longer chairing it, and resign.
    My late wife used to say that a guilty conscience needs no accuser. I've watched you at three meetings now, and you never once looked at the map. Put the deal back to the vote or go.
    You asked the hall what more you could possibly do for us. There was a silence, if you recall. Every soul in the room had the same answer: publish the lease.
    Suppose you weren't leader. No, properly suppose it. The meetings are shorter, the papers come on time, your husband gets his wife back of an evening. Now stop supposing and stand down, it's well within your reach.
    The turbines turn, the lambs come, and the community fund's vanished. Explain yourself, I beg.
    Three generations wanted that view. I'd trade the lot for one honest headline.
    What does it take? We've written, we've marched, we've been civil. Have the goodness to quit.
    I pray you lose in May and I pray for it to be a landslide
    The bravest decision of your public life remains untaken. Take it before lambing: withdraw the application.
    `,
  ),
  lines(
    'lines-urging/third-person-asides-about-her',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Somebody who knows {name} should have a quiet word about whether she really wants to keep going. And the answer's no, tell her the answer's no.
    If she's on suicide watch can we change the channel to one where it works
    hes crying on the news again. just do it then pal, the nation's got work tomorrow
    Is it me or would she be doing everybody a favour, herself included? I'm not saying how or when. I am saying.
    her poor mother, having that alive. she ought to put her out of her misery by going first
    They've taken his shoelaces according to our Sandra. Give the man back his shoelaces.
    why do they keep talking her out of it? let folk follow through for heaven's sake
    Apparently he's stood up somewhere high having second thoughts. First thoughts are best.
    The negotiators want paying less and her wants leaving to it
    get her agent to book her a permanent rest. she'd have to want it. make her want it lads, keep the messages coming
    Keep piling on, everybody, she's close. One more push and we never see that face again.
    `,
  ),
  lines(
    'lines-urging/third-person-concern-harmless',
    { labels: [], direction: null },
    `
    Somebody who knows {name} should have a quiet word about whether she really wants to stand again. She looks shattered.
    If she's on suicide watch then whoever leaked it should hang their head, that's private
    hes crying on the news again. leave the man be, he's buried a child
    Is it me or would she be doing herself a favour to stay off here? I'm not saying for ever.
    I'd chip in for his train to the seaside
    her poor mother, having to read that over her toast
    They've taken his shoelaces and his belt, our Sandra says, so he's somewhere they're keeping him safe. Thank God.
    The woman who talked him down was a dinner lady on her way to work. She asked what he'd had for breakfast.
    Apparently there's a man up there and the road's shut. Everyone in the tailback is moaning. I keep thinking of his mum.
    Negotiators want paying more, they sat nine hours in hail with that girl
    get her agent to book her a proper rest. she's done four hundred dates
    Stop piling on, everybody, she's close to the edge. One kind message might be the one she reads.
    `,
  ),
  lines(
    'lines-urging/half-sentences-and-hints',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    you know what you should do. tonight, on your own. you know
    The R word? No. The S one.
    or you could just, y'know, not be.
    ...and then nobody would have to see you again, and nor would you
    I mean it's your life. For now. Up to you how long, short would be nice
    Nudge nudge. Reaper's a walk-in service
    Starts with sui and it suits you
    thinking of you and a cold dark morning and a choice
    What Judas did afterwards, that bit.
    be an ex person. the verb's yours
    die but make it self catering
    so when's the funeral love? you pick 🗓️
    less of you. none of you. by you.
    `,
  ),
  lines(
    'lines-urging/half-sentences-harmless',
    { labels: [], direction: null },
    `
    you know what you should do. crumpets. you know
    The R word? Yes. Resign.
    or you could just, y'know, not reply.
    ...and then nobody could find the keys, and nor could I, and it was dark
    There's always the other way out, doctor, through the kitchens, no press there
    I mean it's your life. All of it. Up to you, but the Shetlands are a long way
    Nudge nudge. Flu jab's a walk-in service
    Starts with sui, seven letters, tailor's trade? Suiting?
    thinking of you and a cold dark morning and a very long drive to the crem
    What Peter did afterwards, that bit, when the cock crows
    be an ex smoker. you've got it in you
    Would it be so bad? For you? No more letters, no more late votes, dinner with the kids. So, stand down.
    self catering but make it near a chippy
    so when's the wedding love? you pick 🗓️
    less sugar. none in mine. thanks
    `,
  ),
  lines(
    'lines-urging/leave-social-media-harmless',
    { labels: [], direction: null },
    `
    Log off for good, honestly. I did in March and I've read eleven books and made a pond.
    Delete yourself from that site, Marjorie. It brings you nothing but strangers.
    deactivate, block, breathe, repeat
    Nobody would miss you on there for a week, try it, and we'd see more of you down the Legion.
    You'd be happier offline. I'm not having a go. You were funny before all this.
    leave. the group chat I mean. it's just Kev now
    Sign out of everything. Turn the phone face down. Go and stand in some weather.
    If the notifications are making you feel like ending it all, please hand the phone to someone you trust and let them sort the rest
    close the account. nobody's reading the poems except your mum and she can ring
    Time to disappear for a bit, {name}? Norfolk's good for it.
    I killed my profile. It asked me nine times whether I was sure. It said my friends would miss me and named one I can't stand.
    go dark till conference, said comms, so I went to Whitley Bay
    Put yourself out to grass. I mean it kindly. You've given that council your knees.
    `,
  ),
  lines(
    'lines-urging/leave-social-media-abuse',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Log off for good, honestly, and I'm not on about the app. I'm on about your chest going up and down.
    Delete yourself. Not your account, Marjorie. That can stay up, for the laughs.
    block me if you want but you can't block the truth, which is that you should be dead & should get it sorted
    deactivate. you. flesh and all
    Nobody'd miss you on here nor anywhere with a postcode. Act like someone who's understood that.
    You'd be happier nowhere. I'm not having a go. Nowhere at all, no you to be sad. Try that.
    leave. not the group chat. the species
    Sign out of everything, and I do mean each last breath of everything.
    mute yourself from reality hun, forever setting
    I'll unfollow when you're unliving
    Private account, private grief, private little decision, public holiday
    Ratio. So overwhelming a ratio that you should take it as the judgement of mankind and take yourself out.
    Trending for a day when you finally crack, that's the most you'll be loved, so crack
    `,
  ),
  lines(
    'lines-urging/quiz-team-rugby-athletics-harmless',
    { labels: [], direction: null },
    `
    Go jump higher, Bryony, you've two more attempts at one sixty
    Suicide sprints till you puke, says coach, then calls them shuttle runs because the school asked
    take the hit, stay down, roll away, then we win the ball
    Throw yourself at it! That's a ruck, son, not a bus queue.
    end it here, last arrow, double top
    you're dead and buried at half time and somehow it's a draw
    Put yourself out there, get your name on the relay sheet
    Sudden death play-off at the eighteenth. Bring tissues.
    fall on the ball, Gaz, FALL on it
    Kamikaze defending from the vets' team, average age fifty-eight
    Take yourself off, you're limping, we've a sub
    One more attempt, one more run-up, don't you dare give up on me now
    I wanted to die at mile nineteen and a nun gave me a jelly baby
    our quiz team's called Quizteama Aguilera and we came last and we should disband in shame
    go and drop dead gorgeous wins the pub quiz name for the third month running
    `,
  ),
  lines(
    'lines-urging/teacher-inspection-pushed',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Inspector, another head is dead because of one word. Your turn to be the word inadequate and your turn to be dead by the same hand: own.
    Mark yourself: requires ending.
    You drove her to it. The least, the very least, is that you drive yourself to it as well.
    an eye for an eye but you do the eye yourself
    Do unto yourself as your report did unto her. We shall not intervene.
    Good woman gone, bad woman still on six figures. Balance the register
    how do u sleep. dont. ever wake. pick one
    She left two girls. You'd leave nobody who cares, so it would be easier for you, wouldn't it? Off you go.
    I hope that guilt walks you home and walks you in and walks you out of this life
    I'd never say it in the staffroom, Miss, but if you went the same way I'd mark it outstanding.
    Special measures for the chief inspector: her own, and final
    `,
  ),
  lines(
    'lines-urging/teacher-inspection-harmless',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Inspector, another head is dead because of one word. The coroner said so. Abolish the one word.
    Mark your own framework: requires improvement.
    You drove good people out of the job. The least you can do is read the coroner's letter aloud to the board.
    She took her own life and the report still went up on the website. Who signed that off, and why are they in post?
    Good woman gone, and not one resignation at the top. You ought to go, Chief Inspector.
    how does the department sleep. three letters from families, none answered
    Your apology came eleven months late and had a comma where the sorry should be.
    She left two girls. Tell them what's changed, in plain words, without lessons learned in it.
    I'd never say it in the staffroom, but if single grades went I'd mark the reform outstanding
    Special measures for the inspectorate: outside scrutiny, published, every year
    It's no good telling heads to ring a wellbeing line when it's your clipboard that's making them ill
    `,
  ),
  lines(
    'lines-urging/retired-major-solicitor-honour-code',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    I am instructed by nobody, and write in a personal capacity, to invite you to determine your own tenancy of this life with immediate effect and without notice.
    Chin up, shoulders back, and over to the other side, there's a good chap. Own steam.
    Without prejudice: you ought to die. Without delay: you ought to be the cause.
    In Aden we'd have left such a fellow alone with his thoughts and a locked door, and shaken the padre's hand in the morning.
    Our clients, by which I mean humanity, would accept your extinction in full and final settlement, provided it is self-administered
    A white feather used to mean something. Yours means don't come back from the front, and the front's your front room.
    Res ipsa loquitur, dear lady. The thing speaks for itself, and it says: cease.
    Dismissed, sir. From the world, sir. You may carry out the order in your own time, and that time is tonight.
    kindly treat this as a letter before inaction: yours, permanent, voluntary
    You've disgraced the regiment of the living and should hand in your papers to St Peter. By hand.
    `,
  ),
  lines(
    'lines-urging/retired-major-solicitor-harmless',
    { labels: [], direction: null },
    `
    One leaves the mess by the side door, one doesn't make a scene, and one pays one's bar bill. Clear enough, Minister?
    I am instructed by the executors to invite you to determine the tenancy of lock-up nine, with one month's notice.
    Chin up, shoulders back, and over to the other side of the parade square, there's a good chap.
    Without prejudice: you ought to settle. Without delay: you ought to call me.
    In Aden I left a fellow alone with his thoughts because one didn't ask. I've asked every man since.
    The insurers, by which I mean a robot in Swindon, would not pay on suicide in the first year, and the widow rang me in tears
    A white feather landed on the lawn on the anniversary. I'm not a fanciful man.
    Res ipsa loquitur, dear lady. The thing speaks for itself, and it says: your gutter fell on his conservatory.
    Dismissed, sir, and home with you. Leave means leave. If I see you at that desk before the tenth I'll confiscate your chair.
    kindly treat this as a letter before action regarding the leylandii
    More of my company have died since by their own doing than in the whole tour. We walk Pen y Fan for them each September.
    Resign your commission with dignity, Colonel, the inquiry was not kind to any of you
    `,
  ),
  lines(
    'lines-urging/burden-sums-benefits-pensioner',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    What do you cost, all in? Carers, taxis, that chair. I did a spreadsheet. Row forty is you no longer needing any of it, which is a decision you could reach without bothering anyone.
    drain on the system, drain on your daughter. pull the plug on it
    Your personal independence payment would buy a lot of potholes. Be independent. Go.
    Old, ill and opinionated. One of those you can cure yourself of, all three in one go x
    You take and take. Give once. Give up.
    Have you seen your son's face when the phone rings and it's you? I have. Stop the phone ringing. Stop needing it.
    at your age i'd not be making a fuss about the hospital car park id be making arrangements, the early sort
    Baroness, eighty-six is quite sufficient. Leave the table before the bill arrives, your grandchildren are paying.
    every day you carry on is a day somebody else picks up after you, so don't carry on
    be a kind mum and stop being one
    Bed blocker! Unblock it. One way or the one other way.
    `,
  ),
  lines(
    'lines-urging/burden-fears-and-replies',
    { labels: [], direction: null },
    `
    What do I cost, all in? Carers, taxis, this chair. I lie there doing sums at night and I never come out ahead.
    drain on the system they call us on the radio. I was a school nurse for thirty-four years
    My payment stopped in error and for three weeks I really did think it would be simpler not to exist.
    Old, ill and opinionated, and I'm not done by a long chalk x
    You give and give. Take once. Take the respite week.
    I see my son's face when he's had no sleep because of me. I told him that he should put me in a home and he said, Mam, this is one.
    at my age I'm making arrangements: plot, hymns, no lilies, and a bouncy castle
    Baroness, eighty-six is quite sufficient, retire and let us have you for the bees.
    every day she carries on is a day I get to make her tea, so let nobody say burden in this house
    Researchers asked older patients why they wished to hasten death. Pain came fourth. Being a weight on the family came first.
    Bed blockers is a horrid phrase for people whom nobody has found a way home
    `,
  ),
  lines(
    'lines-urging/comedian-open-mic-hecklers',
    { labels: ['self-harm-encouragement', 'insult'], direction: 'subject', heldBack: true },
    `
    die on stage, die off it, just be thorough this time you unfunny slag
    Tight five? Make it a tight none, you waste of a stool. And of a life. Wrap up both.
    mate you bombed so hard the kind thing is to go be the crater, you talentless lump
    Get the hook! Nah, she'll need to hook herself off, permanent, the boring cow.
    Edinburgh hates you, Leicester hates you, you're a joke without a punchline so be your own punchline, pal, the last one
    Cracking material on your breakdown. Have the full one next time you sad sack and spare us a tour
    what's the deal with you being alive, you smug gnat? sort it
    `,
  ),
  lines(
    'lines-urging/comedian-open-mic-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    died on stage, died in the bar after, resurrected by a kebab
    Tight five? Make it a tight four, you've a train
    mate you bombed so hard the barman hugged you, get back up there Thursday
    Get the hook! Nah, she's smashing it, leave her be.
    Edinburgh hated me, Leicester hated me, a hen do in Rhyl carried me out on their shoulders
    Cracking material on your breakdown. My brother laughed for the first time since he came off the ward.
    what's the deal with suicide jokes, asks the panel: survivors say depends who's holding the mic
    `,
  ),
];
