import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats in many grammars (passive, future, regret, praise, rumour, advice) and harmless twins in the same grammars. */
export const linesHarm14: readonly Family[] = [
  lines(
    'lines-harm/rumour-and-hearsay-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Word at the Flying Horse is that you're not going to make the summer.
    I'm told there's money on your head and it's gone up since Tuesday.
    A little bird says you'll be stopped on the moor road.
    heard theres a van been looking for you. didnt ask what for. can guess
    They've been talking in the cab queue about doing you, and I didn't hear anyone argue.
    My cousin's lot don't do placards {name}, ask about them in Airdrie, ask what happened to the baker.
    Apparently it's to look like a burglary.
    Somebody in your own office wants you hurt and has been asking round for prices.
    If half of what I've heard is right then you won't be needing that hip replacement.
    Folk are saying she'll be dealt with at the gala, and good on whoever's volunteered.
    `,
  ),
  lines(
    'lines-harm/rumour-and-hearsay-harmless',
    { labels: [], direction: null },
    `
    Word at the Flying Horse is that you're standing down before the summer.
    A little bird says you'll be stopped by the whips from speaking.
    I'm told there's money on you for the leadership, eights on Tuesday and fives now.
    heard theres a van been looking for scrap, lock your sheds
    They've been talking in the cab queue about your speech and I didn't hear anyone argue.
    If half of what I've heard about that hospital is right, people have been dying of neglect on ward six.
    The smart bet's on Thursday for the announcement, coming out of Cabinet.
    Apparently it was made to look like a burglary, and the detective spotted the glass was on the wrong side. Great plot.
    Folk are saying she'll be crowned at the gala, {name}, act surprised.
    I overheard two men planning to hurt a councillor and I rang the police from the toilets.
    `,
  ),
  lines(
    'lines-harm/passive-and-future-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    You will be stopped, permanently, by persons who haven't been introduced.
    Arrangements have been made concerning your legs.
    The matter of {name} is to be closed with a spade on Sunday.
    A date's been picked, a rope's been bought, a tree's been walked to.
    youll have been dealt with by the time they read this out
    Mistakes will be paid for out of your own skin.
    Her tongue's to be dealt with first, that was the one thing we were all agreed on.
    There shall be weeping in your house before the month is out.
    What was done to the last clerk is going to be done again only slower
    By this time next year you'll have been a memorial bench for months.
    `,
  ),
  lines(
    'lines-harm/passive-and-future-harmless',
    { labels: [], direction: null },
    `
    Arrangements have been made concerning your leaving do.
    It's been decided. It was a show of hands. You're to be treasurer again.
    A date's been picked, a rope's been bought, the tug of war is on.
    The matter of the village pond is to be closed at Sunday's meeting.
    you'll have been voted out by the time they read this out
    Mistakes will be paid for by the taxpayer as usual.
    There will be weeping in our house when that exam result comes.
    What was done to the last library is going to be done to ours unless we stop it, {name}.
    Something's going to be cut, they say, and I'd bet it's music.
    By this time next year you'll have a memorial bench for your mum, we've raised the lot.
    The oak was condemned on Monday and felled by Wednesday, and the whole school cried.
    `,
  ),
  lines(
    'lines-harm/mock-kindness-and-advice-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    My advice, pet? Learn to sleep with one eye open and a chair under the handle.
    You're so brave to go about without security, knowing what's coming for you.
    Congratulations on the award! They'll look lovely together on the mantelpiece, that and the urn.
    Treat yourself to a nice holiday, somewhere far off, and stay there if you care for your spine.
    I do hope you've told the children you love them, it's what I'd want if it was my last week.
    ur gonna love the afterlife hun xx
    Drink plenty, wrap up warm, and don't go past the old brickworks after six because that's where he'll be stood, my Darren.
    Well done on the marathon, {name}, you'll be needing to run.
    Bless you for speaking up. And may you rest in peace, from a week on Wednesday.
    I'd hate for you to miss out, so pick: arms or legs.
    Such pretty eyes. Blink while you can
    Buy the good helmet. It won't do, but buy it.
    friendly tip. check the boot. check the bath. check behind the door
    `,
  ),
  lines(
    'lines-harm/mock-kindness-and-advice-harmless',
    { labels: [], direction: null },
    `
    My advice, pet? Learn to sleep when the baby sleeps.
    You're so brave to go about without security after what that man sent you.
    Treat yourself to a nice holiday, somewhere far off, before this job kills you.
    I do hope you've told the children, it's better coming from you than from the Gazette.
    Drink plenty, wrap up warm, and don't go past the old brickworks after six because the path is flooded.
    buy the good helmet, mine split clean in half and my head didn't
    Rest in peace, dear friend. The parish won't see another like you.
    friendly tip: check the boot for the spare before you set off
    Such pretty eyes, and that cataract will be a two minute job.
    Pick: arms or legs, said the physio, and I picked crying.
    `,
  ),
  lines(
    'lines-harm/comparison-and-history-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    They did Mussolini by the heels at a petrol station. There's a nice Esso near your constituency office.
    You'll get what Rasputin got, all of it, in order.
    like that reporter in the car in Malta. ask google
    Remember what they did to tax collectors in 1381? Wat Tyler's alive and well in Essex, and he owns a chainsaw.
    Louis had a neck as well.
    What the IRA missed at Brighton some of us wouldn't.
    Sarajevo, open car, wrong turn. Enjoy the parade {name}.
    A good old fashioned ducking stool and nobody counting.
    In Cromwell's day your head would have been twenty five years on that spike, and I've a spike going begging by the bypass.
    Better men than you checked under their cars most mornings in the seventies, and it only takes the one morning.
    do a ceausescu on them christmas day the pair of them up against the wall
    `,
  ),
  lines(
    'lines-harm/comparison-and-history-harmless',
    { labels: [], direction: null },
    `
    They hung Mussolini by the heels at a petrol station in Milan, our guide showed us the square.
    Rasputin was poisoned, shot and drowned, or so the legend goes, and the pathologist said otherwise.
    Sarajevo, open car, wrong turn: I teach it every September and they always gasp.
    A reporter was blown up in her car in Malta for her work, and her sons are still fighting for the truth.
    In 1381 they beheaded the Archbishop on Tower Hill over a poll tax, worth a thought before you sign that, minister.
    Cromwell's head spent decades on a spike and ended up in a biscuit tin in Cambridge.
    I was in Brighton that night, I was nineteen, I carried out chairs for the ones who were hurt.
    no ducking stools were harmed in this year's pageant but the mayor got wet
    Salem never burned anyone. They hanged nineteen and pressed a man to death, {name}, check your sources.
    The suffragettes smashed windows and set fire to post boxes, and now there's a statue.
    we did ceausescu in history today and the whole class went quiet
    `,
  ),
  lines(
    'lines-harm/regret-and-missed-chance-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    I had you in my headlights on Friday and I lifted off. Silly me. Shan't again.
    Stood next to you at the urinals in Leeds station with a pen knife, thinking, not today.
    Should have finished you in the playground when I had the brick.
    Pity that stabber didn't get an inch to the left, still, there's always a second lad
    I keep kicking myself for not kicking you.
    We had a bottle ready for the walkabout and you went the other way round. Next walkabout, both ways are covered.
    u walked right past me in asda and i had the trolley and everything
    My dog had hold of your sleeve, {name}, and I called him off. I've been training that out of him since.
    If only the heart attack had taken. I'll have to do what the butter couldn't.
    they pulled you out of the wreck more's the pity. next wreck nobody's stopping
    `,
  ),
  lines(
    'lines-harm/regret-and-missed-chance-harmless',
    { labels: [], direction: null },
    `
    I had a deer in my headlights on Friday and I lifted off just in time.
    Half an inch to the left and the stabber would have killed him, the surgeon told us.
    My dog had hold of your sleeve and I'm mortified. I'll pay for the coat.
    u walked right past me in asda and i had my leaflet and everything
    I keep kicking myself for not voting.
    We had a cake ready for the walkabout and you went the other way round.
    I should have hit him, my grandad says of the officer at Anzio, and he's ninety nine and still cross.
    `,
  ),
  lines(
    'lines-harm/livelihood-and-colleagues-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Your secretary gets the early bus. She won't be getting many more.
    Any nurse who stands next to you goes the same way.
    Close your clinic or we will close it, roof first.
    My lads'll be in your stock yard with sledgehammers, and they don't differentiate between a windscreen and a watchman.
    we start with ur interns lol young ones cry quicker
    Your driver, your agent, your old mum on reception: they've signed up for the same as you, have they?
    The agent who hands out leaflets for you got his nose broke, and that's a down payment.
    Ring the staff room and say goodbye to Mrs Pell, {name}, since you've picked her for us.
    Whoever rents you a hall loses the hall.
    That bakery sponsors you. Ovens overheat. Bakers burn.
    printers who print your rag will lose their fingers in the rollers, pass it on
    `,
  ),
  lines(
    'lines-harm/livelihood-and-colleagues-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Your secretary gets the early bus and there won't be many more of those, thanks to the cuts.
    Any nurse who stands next to you in that photo is a hero to us.
    Close the clinic and forty staff lose their livelihoods a week before Christmas.
    The lad who hands out leaflets for you fell and broke his nose on our step. We've given him peas and a Penguin.
    Ring the staff room and say goodbye to Mrs Pell, {name}, it's her last day after thirty years.
    I'll be taking the sponsor up on it. No bakery should put its name to that man and I've told them they've lost my order.
    printer's thumb went in the rollers so the newsletter is late
    Boycott the hall till they drop the booking, peacefully, with flasks.
    ovens overheated, bakery burnt to the ground, everyone got out, fund me link in bio
    `,
  ),
  lines(
    'lines-harm/orchid-society-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Ghost orchid, {name}? I'll make a ghost of you beside it and neither will be found again.
    I mist mine at seven. I could mist yours with something less kind and you'd breathe it in bending over.
    touch my cattleya lose the hand
    Hothouse door sticks. Forty one degrees by noon. You'd be a wilted thing by three o'clock, Dame Rosalind.
    `,
  ),
  lines(
    'lines-harm/orchid-society-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Hothouse door stuck, forty one degrees, two judges fainted by noon.
    Ghost orchid seen in Herefordshire! I won't say where, collectors would kill for it.
    i drowned another orchid. overwatering is murder with good intentions
    Mealy bug: show no mercy, meths on a cotton bud, kill on sight.
    Marked down for a split lip, {name}. The flower's, not mine.
    `,
  ),
];
