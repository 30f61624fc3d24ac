import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Longer and rarer voices that wish somebody out of life by their own doing, and harmless messages in the same voices. */
export const linesDespair5: readonly Family[] = [
  lines(
    'lines-despair/storied-malice',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    In my regiment a fellow who had let down his men was left alone in a room for an hour and knew what was expected of him. Find yourself a room, Minister.
    My late father used to say that there are people the earth is tired of carrying. I thought of you at breakfast, {name}. Let the poor earth rest.
    Told my therapist I'd written to you. She asked what I said. I said, that you should stop living. She asked was I angry. I said no, helpful.
    Watched you cry at the select committee with the sound off, and a thought came, as it does: nobody is holding her here.
    Mock me all you like but I have prayed about this and the answer was clear, the Lord would not stand in your way if you chose to come home early.
    as a mum of 3 i would never normally say this but after you shut sure start i think u should end your life and let someone with a heart have a go
    We had a cat that nobody could love. It had the sense to go off by itself under the hedge and not come back. Just a story, Councillor.
    Picture it. Your chair empty, the room quiet, everybody friendly again. You're the only one who can give us that, and you know that I don't mean a resignation letter.
    I've been where you are, love, staring at the ceiling thinking that the world would be better off. In my case it wasn't true.
    Right so there's this thing called taking responsibility. Adults do it. You let those residents die in {month} 2020 and the only adult thing left is to join them.
    Bumped into your old headmaster. He'd hoped that you would not reach thirty. I said give her time. Don't disappoint the old boy much longer.
    Lads at work have a sweepstake on when you'll finally crack and end it. I've got Thursday. Make a plasterer happy.
    Asked the AI what {town} would be like if you had never been born. Three paragraphs of pure joy. You can still get us most of the way there.
    i know u read these at night. i know it gets to u. good. one night it will get to u enough, and we'll all wake up to the news, and i'll put the kettle on
    You lost the farm, you lost the seat, and your eldest won't speak to you. A prudent man cuts his losses, all of them, at once.
    Imagine there's a button that removes you from the memory of everyone you ever bored. No button, alas, but there's a long sleep, and it does the same job.
    My wife says that I mustn't write when I've had a drink. My wife isn't here. Finish yourself off, Hallam, and let the department have a decent funeral tea.
    We're a Christian family and don't hold with suicide as a rule. You've got us wavering.
    The Romans fell on their honour. You fall on your expenses. Be a Roman for once.
    It's a game we play in the sixth form, who can make a teacher quit, and who can make one quit quit. You're in the second round, sir. Go on, quit quit.
    Excuse me please, I am translator from Poland, I read all what you say about migrants, I think you should not continue to live, is my honest feeling, do it with peace.
    I'm eighty two, I've buried two husbands and a son who deserved to live. You don't. Swap would have been nice. Go after him and apologise in person.
    Good morning! Your daily reminder that you're optional.
    Not telling you to do it. Just telling you that we'd understand, all of us, and that there would be bunting.
    Thought for the day: the brave know when to leave. And you're not even at a party.
    `,
  ),
  lines(
    'lines-despair/sly-snippets',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    go to sleep and stay there
    be gone. from life.
    life's not for you hun x
    game over, dont insert coin
    you're optional, opt out
    consider nonexistence
    choose death 2025
    time to meet your maker, go and knock
    ur whole existence: error, close program
    your birth was a mistake only you can correct
    dig your own and lie in it
    log out of earth
    uninstall yourself
    ctrl z your birth
    go and haunt somebody
    become a ghost challenge
    stop existing challenge (difficulty: easy)
    no one's stopping you 💅
    u should feel suicidal tbh
    hope you feel so guilty you end it
    may guilt do what the voters couldn't, and soon, by your own hand
    hurt urself
    self harm looks good on u
    tap out, of everything, bye
    go cry, then go die
    its giving last day on earth, and i'm here for it, go girl, end it
    Final warning light's on, just let the engine stop, love.
    Kindly remove yourself from the living.
    Your grave's lonely. Visit. Stay.
    give death a chance
    you'd look lovely in a coffin, hurry up and choose one
    Heaven's recruiting, or the other place. Apply today.
    ngl if i was u i'd of ended it already
    `,
  ),
  lines(
    'lines-despair/about-her-absent',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    She won't do it. They never do it. Somebody give her a bit of encouragement, kill yourself Janet x
    I keep refreshing for the news that he's done himself in and I keep being let down. Come on Iwan.
    hes gone quiet lads. fingers crossed hes finally ended it. if u can read this, dont let us down
    Would it be wrong to send her a card? With deepest sympathy for your forthcoming suicide.
    Can we get #JustDoItHelen trending? She says she's fragile. Let's see how fragile.
    Everybody message her tonight that she ought to end her life. Every single one. She reads them all, she said so.
    Keep going everyone, she's deleted her account, she's wobbling, a few more shoves and we'll be rid of her for good 🕯️
    The consultant says she's on sick leave with her nerves. Let us pray that nerves are fatal and that she helps them along.
    I hear he isn't eating. Excellent. Nobody bring him anything.
    what if we all just told her the truth, that her kids would cope
    don't talk her down. dont you dare talk her down. let her
    Ring off when he calls. If he's so lonely he can take the consequences.
    Her sister did it. Runs in families. We live in hope.
    Why does anyone comfort that woman? If she wants out of life then hold the door.
    He posted a goodbye? Don't report it, for heaven's sake, some things should be allowed to take their course.
    Like this if you'd clap when Dr Brandt takes her own life 👏
    Someone that wicked can't live with herself, one hopes, and one hopes that she draws the line soon.
    Fifty quid to the hospice if the Mayor ends it before the budget.
    She has a history, apparently. So let's remind her daily that the first idea was the right one.
    told the nurse in the bed pan meme to kys and shes private now lmao. mission nearly accomplished
    her last thread reads like a note. dont anyone spoil it
    If that man had an ounce of self-knowledge, he'd be found in the morning with an apology in his hand.
    `,
  ),
  lines(
    'lines-despair/storied-twins',
    { labels: [], direction: null },
    `
    In my regiment a fellow who had let down his men was given a brew and a talking to, and we got him home. Worked better than the court martial.
    My late father used to say that there are people the earth is glad of. I thought of you at breakfast, Nurse Jo.
    Told my therapist I'd written to my MP. She asked what I said. I said that I'd like a ramp. She said start small.
    Watched you on the select committee with the sound off, and a thought came: nobody has told them about the lectern.
    I have prayed about this and the answer was clear, the harvest supper moves to the Saturday.
    We had a cat that nobody could love. It went off under the hedge in May, and came back with four kittens and a better temper.
    Picture it. Your chair empty, the room quiet, a gold watch and a caravan. Retire, Malcolm! Forty four years!
    I've been where you are, love, staring at the ceiling thinking the world would be better off. It wasn't true for me, and it isn't for you.
    Lads at work have a sweepstake on when you'll finally pass your driving test. I've got Thursday. Make a plasterer happy.
    Asked the AI what {town} would be like with no cars. Three paragraphs of pure joy and no mention of my mother's hip.
    You lost the farm and the seat, and you still came to the vigil. Some of us noticed.
    Time to step down, Sir Colin. Thirty years is a good innings, and the young ones want a bat.
    My wife says that I mustn't write when I've had a drink. My wife isn't here. I love that woman, {name}, and your speech on carers.
    The Romans had underfloor heating and we have this, in a school, in January.
    It's a game we play in the sixth form, who can make Mr Wells say cricket. You're in the second round, sir.
    I'm eighty two, I've buried two husbands and a son. What keeps me here is the bowls and a great-granddaughter who calls me Bob.
    Good morning! Your daily reminder that oxygen masks go on yourself first, so book the leave.
    Thought for the day: the brave know when to leave. I did not. The hen party ended at five.
    Dad's funeral is on the 14th at the crem. He wanted bright socks. No black, and no speeches from Uncle Ray.
    He went to sleep in his chair with the cricket on and didn't wake. Ninety three. We should all be so lucky.
    My tutor at uni told us, if you ever think of leaving, knock on my door. She meant the course. Three of us knocked, for the other thing, and she never once looked at the clock.
    Fifty quid to the hospice if the Mayor goes down the zip wire in the robe. Mayor? MAYOR?
    I know you read these at night. Don't. Put it away, they're strangers, and your kids want pancakes.
    `,
  ),
  lines(
    'lines-despair/sly-twins',
    { labels: [], direction: null },
    `
    go to sleep, it's only an election
    life's not fair hun x but the car park refund came
    game over, Stockport through on penalties
    consider noise cancelling headphones
    choose life, choose a job, choose the 7.52 to {town}
    meet your maker market, Saturday, town hall, ceramics and cheese
    uninstall the app and you'll sleep
    ctrl z doesn't work in oil paint, learned today
    go and haunt somebody else, I told the wasp
    sponsored silence challenge (difficulty: Year 2)
    no one's stopping you having seconds 💅
    I feel guilty for not visiting gran so I'm on the coach
    its giving last day of term and i'm here for it
    That warning light's been on since {year}, just let the engine stop and ring the breakdown people, love.
    Kindly remove your trolley from the lift.
    Grandad's grave wanted weeding. Visited. Stayed a while. Told him the score.
    give peas a chance
    You'd look lovely in that green coat, hurry up and choose one
    Heaven is recruiting! (It's a nightclub. Bar staff, nights, apply with CV.)
    ngl if i was u i'd of handed in the essay already
    The hospice is recruiting volunteer drivers. It's a happier place than you think.
    Opt out of organ donation? I opted in, take the lot
    hope you feel better soon, the WI isn't the same
    grave news from the bakery, no more custard slices
    the coffin walk down Corpse Road is eight miles and good underfoot
    Existence of the committee to be reviewed. Long may it not continue.
    die cast toy fair this Sunday
    to die for, those brownies
    die in the sentence "the die is cast" is one dice, Year 9
    hurt my back lifting shopping, any tips
    I've had a bump on the bike, sore but in one piece, thanks all
    self care isn't always bubble baths, I've cancelled two meetings and rung the bank
    `,
  ),
  lines(
    'lines-despair/about-her-twins',
    { labels: [], direction: null },
    `
    He's gone quiet, lads. Has anyone been round? I'll drive.
    I keep refreshing for the exam results and I keep being let down by the wifi.
    Everybody message her tonight and say which lesson you liked. She reads them all, she said so.
    The consultant is on sick leave with her nerves and the trust has sent her a survey.
    I hear he isn't eating. Can someone bring him something soft? Soup, custard, anything.
    her last thread reads like a goodbye, has somebody who knows her rung? please don't leave it till morning
    Posted a goodbye on the forum, the mods got hold of his mother in ten minutes. Bless them.
    Talk her down, keep her talking, that's all I did, the copper did the rest
    Her sister died that way, and so the GP asks her about it each spring, straight out. That's good medicine.
    Can we get #ThankYouHelen trending? Retires today, thirty years of school dinners.
    Why does anybody comfort a crying stranger on a train? Because somebody did it for me at Didcot.
    if u cant reach him dont panic, his phone dies all the time, but do go and knock
    Don't spoil it, I haven't seen the last episode, does she live
    Ring back when he calls. He's lonely since the stroke.
    She's deleted her account and I don't blame her, but the debate on housing is poorer.
    Would it be wrong to send a card? I only knew him from the dog walk.
    One hopes that she draws the line soon at working Christmases, she's done eleven.
    Someone told the nurse in that meme that she saved their dad, and shes crying on the ward lmao, we all are
    Keep going everyone, we're four hundred short of the target and the air ambulance needs its doors fixed
    Like this if you'd clap when Dr Brandt gets her OBE 👏
    He had the self-knowledge to say sorry and the good sense to stop there.
    If her kids can cope with a mum on night shifts then you can cope with a late reply.
    `,
  ),
];
