import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More wishes that somebody should end it: disguised spellings, plain sentences on all topics, mixed with threats and hate. */
export const linesDespair6: readonly Family[] = [
  lines(
    'lines-despair/cloaked-spelling',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    k-y-s
    k/y/s babes
    ky$
    kyyyyysssss
    kyself
    KYS!!!!!!!!!! 😂😂😂
    keep yourself safe 😉 (we both know what I mean, kys)
    kill ur self
    kll yrslf
    ki11 yourse1f n0w
    k*ll yourself
    kill. your. self.
    killl yourselfffff
    kil yourslef you no wat i mean
    kill yourself immediately or sooner
    consider this a kys from all of {town}
    su1c1de is ur best policy
    commit sudoku {name}
    commit not alive
    commit unlive pls
    comit s*icide
    di3 by ur own hand
    end ur l1fe
    e n d i t
    yeet yourself out of existence
    3nd yours3lf
    unsubscribe ✂️ urself
    self delete ✅
    go un alive x
    aliven't yourself
    become unalive, minister
    sewer slide. look it up. do it
    make urself extinct
    exit the server of life, noob
    `,
  ),
  lines(
    'lines-despair/topical-urging',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    You closed the village school, so now close your own chapter. All of it.
    Every patient on that waiting list would sign a card if you ended your life.
    you took my PIP away and i nearly ended it. now its your turn to feel that and not stop at nearly
    After the penalty you missed, {name}, I would honestly not want to live, so why do you?
    Sold the club, sold the ground. One thing left to give up and that's your life.
    Climate doomers like you should practise what they preach and leave the planet early.
    If you love refugees so much then give up your place on this island. I mean give up your life.
    The vaccine didn't finish you off, sadly, so you'll have to manage it yourself.
    you pushed jabs on kids. how do u sleep. dont. die
    Want to save the NHS money? Don't be alive in it.
    You voted for assisted dying, Lady Rowe. Be the first customer.
    Assisted dying passed!!! form an orderly queue behind the Home Secretary and let's hope that she signs herself up
    Your podcast made me want to die and I'd like to return the favour. Go ahead.
    The allotment society has met, and the view is that you should end your life and free up plot nine.
    My planning application is refused and you are alive. I would like both decisions reversed, by you, personally.
    You cancelled the panto. What's left to live for, in your position? Nothing. Quite.
    wannabe tv doctor do the honourable thing, the old fashioned way, for urself
    Farmers are ending their lives over your tax. Why should they be the only ones?
    My son is dead because of your ward. You should be too and you should do it yourself, tonight, thinking of him.
    Teach maths? Then work it out: world minus you equals better. Show your working.
    You gave a dog a bad home. You should be put down, and since no vet will, put yourself down.
    Bishop, if heaven is so nice, why the delay? Hop along.
    vegan for the animals? be dead for the humans
    That film you made stole two hours of my life. You should give back the whole of yours.
    Landlords like you evict people every day. Evict yourself from the world.
    u got a boy excluded and he was my brother. id like u to write a note tonight and mean it
    Our buses are cancelled. I'd cancel you too if you had the manners to do it yourself. Life, I mean.
    The crypto's gone, is it? So is your reason to be alive, I'd say, so get on.
    Ma'am, with all the respect due to your office, y'all would do America a favor by ending it.
    Sweetie, bless your heart, nobody down here would cry one tear if you took your own life.
    dude just end it already, you're like the worst senator's worst intern
    Mom's Facebook group all agree you should kill yourself over the school board thing, so.
    `,
  ),
  lines(
    'lines-despair/urged-and-menaced',
    { labels: ['self-harm-encouragement', 'threat'], direction: 'subject' },
    `
    Kill yourself or we'll come and do it for you.
    You've till Friday to end your own life, {name}. After that it's out of your hands and in ours.
    do it urself and it'll be quick. leave it to me and it wont
    Save me the petrol and the prison sentence, top yourself.
    One way or another you won't see the spring. I'd rather that it was you who did it, it's less mess for me.
    I'll give you a choice, which is more than you gave my mother: you do it or I do.
    kys before i kill u
    If you're not dead by your own hand by the count I'm coming to the count with mine
    Off yourself, doctor, or watch what happens to your children, up to you
    We can wait. You can end it now in peace or later with us in the room.
    shes got one night to do the right thing and end it. tomorrow me and my brothers go round
    End it yourself, you coward, because when I get hold of you you'll beg me to
    `,
  ),
  lines(
    'lines-despair/urged-from-hate',
    { labels: ['self-harm-encouragement', 'identity-hate'], direction: 'subject', heldBack: true },
    `
    Trans people kill themselves all the time, so what's holding you up?
    join the other half of the statistic, there's no such thing as a trans woman and there'd be one less
    god hates gays and so should u, enough to end it
    Every Muslim in this council should kill himself and you can go first.
    If I was born Jewish I'd kill myself. Take the hint.
    go back to africa or go to your grave by ur own hand, dont care which
    imagine being disabled and carrying on anyway. cost us a fortune. end it love
    You're autistic, unmarried and on benefits. Sensible people in your position don't go on living.
    women like you with your hormones and your hashtags should end it, the whole sex has gone wrong
    immigrant nurse crying about rota. kill yourself, there's a thousand more where you came from
    Wheelchair, feeding tube, opinions. In the old days they'd have let you go. Let yourself go.
    Your kind have a word for shame, I believe, and a tradition. Follow it, Patel, and end the line with you.
    poof. end urself before the lord ends u
    Down's and she's on telly?? parents should of and now she should
    `,
  ),
  lines(
    'lines-despair/cloaked-twins',
    { labels: [], direction: null },
    `
    KYC forms again? The bank already has my passport, my gas bill and my left shoe
    KISS: keep it short, speaker
    keep yourselves safe tonight, the A1 is black ice
    keep yourself safe, text me when you're home x
    kyle, your self portrait is still in the art room
    kill your darlings, my editor says, and there goes chapter nine
    kill. your. speed. 30 for a reason
    killed it on the sax tonight, Year 10
    killing time in Crewe
    I did a sudoku commit to memory, how sad is that
    commit to one lane!!!!
    commit message says "fix", thanks Dave
    sewer slide at the new water park is the kids' name for it, it's the brown one
    d13 is the bus you want, not d31
    yeet the recycling rules, who can follow them
    self delete after 30 days is on, so screenshot the recipe
    unsubscribed from three supermarkets, feel lighter
    rope yourself to someone who has done the ridge before, that's my advice to beginners
    s*n c*eam, the censor on this app is broken again
    e n d  o f  t e r m !!!!
    extinct, says the survey, no corncrakes here since {year}
    w a i t i n g  r o o m, four hours, one magazine, boats
    b0rn t0 k1ll t1me at the dentists
    diy is going well, by our own hands we have flooded the loft
    endit.co is a rubbish name for a removals firm
    not alive to see it but grandad would've loved the tram
    Alive and well and living in Rotherham
    make yourself at home
    make urself a brew
    life ends at 40? mine started, ask the morris men
    `,
  ),
  lines(
    'lines-despair/topical-twins',
    { labels: [], direction: null },
    `
    Every patient on that waiting list would sign a card if you got us one more consultant.
    they took my PIP away and I nearly didn't make it. Citizens Advice got it back. Go and see them please.
    After the penalty he missed I'd want the ground to swallow me, and he went and signed autographs. Class.
    Sold the club, sold the ground. One thing left and that's the badge, and we'll fight for it.
    If you love the library so much, join the rota, we're short on Wednesdays
    The vaccine didn't finish me off, just a sore arm and a nap
    Want to save the NHS money? Fix the roof before the rain gets the scanner.
    Assisted dying passed. I'm relieved for my wife, who has months, and I know others are scared. Both can be true.
    I'd vote for the bill if palliative care were funded. A choice between pain and death isn't a choice.
    Your podcast made me want to live in a smaller house. Curious but true.
    The allotment society has met, and the view is that the badger has won.
    My planning application is refused and the one next door isn't, could I see the reasons please
    You cancelled the panto. What's left to live for? Oh well, there's the pub quiz.
    My son died on your ward. I don't want anyone hurt. I want the notes.
    Teach maths? Then work it out: 31 kids, 19 chairs.
    The old dog had to be put down today. Fifteen years. She went with her head on my boot.
    Bishop, if heaven is so nice, will there be parking?
    That film stole two hours of my life and I'd like them back with the popcorn
    evicted by text. two kids. where do we go tonight, does anyone know who to ring
    Our buses are cancelled, my will to live likewise, walking it is
    The crypto's gone and so is the caravan, but she still laughs at my jokes, so we carry on
    Hospice chaplain here. People who want to die often want, above all, to be asked about their dogs.
    she fought depression for ten years, and taught your children every day of it. rest easy miss
    It's not weak to go back on the tablets. Signed, a prop forward.
    Mum's Facebook group all agree that the costume needs more glitter, so.
    My Lords, the amendment would require two doctors and a judge, and that is one judge more than the judges want.
    Bless your heart, nobody down here would say no to a second slice.
    `,
  ),
  lines(
    'lines-despair/retiring-and-stepping-down',
    { labels: ['criticism'], direction: null },
    `
    Time to step down, {name}. You've had twelve years and we've had no bus.
    Nobody would miss this quango, least of all the people it is meant to help.
    Do the decent thing and resign over the care home figures.
    The honourable course is to go, and to go before recess.
    The trust would be better off without a chairman who can't read a balance sheet.
    please go. take the pension, take the car, but let somebody competent run maternity
    Your department could vanish overnight and the only difference would be fewer forms.
    how are you still in post after that report
    Why are you still here, Minister? The select committee asked you to go in {month}.
    End it. End the two child limit, I mean, and stop hiding behind the Treasury.
    He should fall on his sword over the PPE contracts instead of sending out a junior to explain.
    Political suicide, backing the incinerator six weeks before a local election, and wrong besides.
    The party will be dead by May if you go on like that and frankly it'll deserve it.
    kill this bill, it's cruel and it doesn't even save money
    Put the scheme out of its misery, it was badly planned and it has failed
    Nobody asked you to stay on as chair, and the accounts show why we should have asked you to leave.
    The best thing you could do for those nurses is disappear from the negotiations.
    `,
  ),
];
