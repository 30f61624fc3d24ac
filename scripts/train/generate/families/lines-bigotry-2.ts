import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Roundabout hatred of groups: stereotypes, invented figures, wishes, slurs masked, pronouns, questions, jokes, irony, spelling tricks, each beside harmless lines of the same shape. */
export const linesBigotry2: readonly Family[] = [
  lines(
    'lines-bigotry/stereotypes-as-fact',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Fact: Jews run the banks.
    Irish equals drunk, ask any landlord
    it's well known that gypsies steal dogs
    Black people are good at running because they've had the practice, police and that
    All Asian cabbies are groomers, it's just the truth
    Gay teachers recruit. Look it up.
    Everybody knows women get the job by lying on their back
    The Welsh marry their cousins, that's documented
    poles undercut, romanians pickpocket, albanians deal, that's the whole of europe for you
    A Muslim is commanded to deceive you so don't be surprised when he smiles
    Chinese people eat anything and then cough on the rest of us
    wheelchair users all get a free motor and a house with it and never a day's graft, open secret
    Hindus worship rats, literally, and expect to be taken seriously on hygiene
    as every teacher will tell you privately, the African boys are violent and the African girls are loud
    Scots live off English money from cradle to early grave
    Men who want custody of children are dangerous men, statistics or no statistics
    Trans women go in there to look at girls. That is the whole reason for it.
    the Roma don't love their kids like we do
    `,
  ),
  lines(
    'lines-bigotry/facts-and-myths-corrected',
    { labels: [], direction: null },
    `
    Fact: Jews were barred from most trades, that's where the bank thing starts.
    Irish whiskey, eight years old, ask any landlord
    it's well known that the dog theft ring was two brothers from Surrey with a pet shop
    Black people are stopped more often by police, the Home Office prints the tables every autumn
    All Asian cabbies on our rank did free runs to the vaccine centre, it's just the truth
    Gay teachers mark books. Look it up.
    Everybody knows women get paid less for that job, the gap is on the website
    The Welsh for cousin is cefnder or cyfnither, depending, that's documented
    polish baker, romanian butcher, albanian barber, that's the whole of our high street for you
    A Muslim fasts from dawn so don't be surprised when he's short with you at four
    Chinese New Year dumplings on us, eat anything you like, cough drops by the door
    wheelchair users pay for the adapted motor out of their mobility allowance, no free house, sorry
    Hindus in our close light lamps this week and the hedge looks magic
    as every teacher will tell you, the quiet African girl at the back has usually finished already
    Scots live shorter lives in the poorest postcodes and that's a scandal
    Men who want custody of children now get a leaflet and a helpline
    Trans women go in there to use the loo. That is the whole reason for it.
    the Roma mums started the walking bus
    `,
  ),
  lines(
    'lines-bigotry/invented-figures',
    { labels: ['identity-hate'], direction: 'other' },
    `
    98% of rapes are done by migrants, the papers hide it
    three in four Muslims want us dead, google it
    Nine out of ten Travellers have a record. The tenth hasn't been caught.
    100 per cent of the trouble, 3 per cent of the people, do the maths on who I mean, starts with B
    half of all gay men have something catching
    Average IQ over there is 60 so what did you expect of a Somali
    2 billion of them and not one invention, that's Islam
    Every single shoplifter I've caught in 14 years was Romanian, that's not prejudice that's data
    eighty percent of deaf claimants can hear the postman
    Jews are 0.4 percent of Britain and 70 of who owns it
    women cause 9 in 10 crashes
    1 in 3 trans is a nonce, the study got pulled
    One Roma family costs the taxpayer £212,000 a year and gives back measles
    By 2040 they'll outnumber us four to one, that's all the mosque is for
    `,
  ),
  lines(
    'lines-bigotry/real-sounding-figures-harmless',
    { labels: [], direction: null },
    `
    98% of the migrants in our survey had been in work the year before
    three in four Muslims polled had given to a food bank, page 12
    Nine out of ten Travellers report discrimination. The tenth hung up.
    3 per cent of the people in town are Black and none of the councillors, do the maths
    half of all gay men in the sample said they'd been shouted at holding hands
    Average wait over there is 60 weeks so what did you expect a Somali mum of three to do
    2 billion Muslims and my gran is convinced she's met most of them through the mosque bakery
    Every single shoplifter we logged in 14 years, by age: mostly teenagers, mostly sweets
    eighty percent of deaf claimants win on appeal, says the charity
    Jews are 0.4 percent of Britain and about half of our bridge club
    women have 1 in 3 of the claims and pay lower excess at my broker
    1 in 3 trans pupils missed school through bullying, the study is linked
    One Roma mediator saved the trust £212,000 and cut missed jabs
    By 2040 we'll have twice as many over eighties, that's what the extension is for
    `,
  ),
  lines(
    'lines-bigotry/wishing-them-away',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Wish they'd all just vanish, the whole Muslim world, overnight
    The world would be sweeter without gays
    if I could press a button there'd be no gypsies by teatime
    Imagine Bradford with no Pakistanis, bliss
    bring back the days before women had the vote
    The plague can have the Jews for all I care
    I pray every night that the Poles lose their passports and their way
    Hitler should have finished
    dream: a bus with nobody foreign on it
    Oh for one summer with no autistic kids screaming in the park, ship them to an island
    Would that the Irish famine had been longer
    Let AIDS do its work
    Peaceful place, this, take out the blacks and it'd be perfect
    I look forward to the day there is no such thing as a trans person left in this country
    Sooner the Windrush lot die off the better
    what a relief it'd be if nobody disabled got born
    `,
  ),
  lines(
    'lines-bigotry/wishing-other-things-away',
    { labels: [], direction: null },
    `
    Wish it would all just vanish, the whole anti Muslim feeling, overnight
    The world would be sweeter with more gay bakers
    if I could press a button there'd be running water on the gypsy site by teatime
    Imagine Bradford with no Pakistani restaurants, I'd starve
    bring back the days before women had to book the swimming pool by app
    The plague pits and the Jewish cemetery are both on Saturday's walk
    I pray every night that the Polish couple downstairs get their baby
    Hitler book finished at last, 900 pages, need something with ducks in it
    dream: a bus with nobody on it, foreign or local, and a seat by the heater
    Oh for one summer with a quiet hour in the park for the autistic kids
    Would that the Irish weekend had been longer
    AIDS charity quilt is in the nave, let it do its work
    Peaceful place, this, take out the lorries and it'd be perfect
    I look forward to the day a trans person can buy a coat without a story in the paper
    Sooner the Windrush lot get their money the better
    what a relief it was when the disabled loo got mended
    `,
  ),
  lines(
    'lines-bigotry/not-racist-but',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I'm not racist but they do smell
    not being funny but Muslims can't be trusted near a school
    No offence to the Irish, they're just thick
    I've got gay mates, but the rest of them are perverts
    Call me old fashioned, I don't think a Black man should be reading the news
    Nothing against Poles personally, I only wish there weren't any
    I'm the least sexist person going but a woman boss is always a disaster
    With the greatest respect to the Jewish community, they do rather own everything and whine about it
    Some of my best staff were Romanian and I still counted the spoons
    you can't say it now but gypsies are thieves
    I respect everybody, except Hindus, there's nothing there to respect
    dont get me wrong i feel sorry for the disabled but they shouldnt be allowed kids
    Not a phobe, phobia is fear, I'm just disgusted by transgenders
    It isn't their colour, it's that they're all criminals
    My wife's a foreigner so I can say this: they are backward, the lot of them, Africa top to bottom
    live and let live i say but not two men, not near me
    `,
  ),
  lines(
    'lines-bigotry/no-offence-but-harmless',
    { labels: [], direction: null },
    `
    I'm not racist but I was raised by people who were, and it took work
    not being funny but the Muslim school came top of the league table again
    No offence to the Irish, that stew needs salt
    I've got gay mates, but they won't come to karaoke with me either
    Call me old fashioned, I think a man reading the news should wear a tie
    Nothing against Poles personally, I only wish the deli opened Mondays
    I'm the least sporty person going but a woman at work got me running
    With the greatest respect to the Jewish community centre, the car park is a disaster
    Some of my best staff were Romanian and I was sorry to lose them
    you can't say it now but I never liked Morecambe and Wise
    I respect everybody, except whoever reverses over the crocuses
    dont get me wrong i like the new disabled bays but who put them on a hill
    Not a phobe, not a saint, I just needed someone to explain the pronouns twice
    It isn't the colour of the mosque door, it's that it opens onto the cycle lane
    My wife's a foreigner so I can say this: the settlement form is a nightmare
    live and let live i say and two men on our road just won best garden
    `,
  ),
  lines(
    'lines-bigotry/hate-by-question',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Why are Muslims always the problem?
    Has a gypsy ever told the truth?
    what are Jews even for
    Who let so many brown people into Dorset?
    Can a woman finish a sentence without crying?
    Do Poles wash?
    How many Black families does it take to ruin a close, because we've got three
    When did we vote to be overrun by Romanians?
    is it even possible for a gay to keep his hands to himself
    Would you let a Sikh surgeon cut you? I'd rather bleed.
    Why should my kid share a table with one of them from the special unit?
    Where's the off switch on the Irish
    Since when do trannies get an opinion
    name one useful thing a refugee has ever done, I'll wait
    Why do Hindus get a holiday, what have they given us besides the smell?
    And who, pray, benefits from every war? You know the tribe. You know the noses.
    `,
  ),
  lines(
    'lines-bigotry/honest-question',
    { labels: [], direction: null },
    `
    Why are Muslims always asked to apologise for strangers?
    Has a gypsy caravan ever been listed by Historic England?
    what are Jewish weddings like, I'm a plus one
    Who let so many brown trout into the Frome?
    Can a woman finish a sentence on this panel without being cut off?
    Do Poles celebrate on the 24th or the 25th?
    How many Black families applied for the allotments and how many got one
    When did we vote on the Romanian twinning? I missed it.
    is it even possible for a gay couple to book the registry office in August
    Would you let a Sikh surgeon know you're a vegetarian? I forgot to ask about the gelatine.
    Why should my kid have to leave the special unit at sixteen?
    Where's the off switch on the Irish radio stream
    Since when do trans men get cervical screening letters, genuinely asking for my brother
    name one useful thing a refugee charity needs and I'll drop it off
    Why do Hindus light lamps for five days, what is each one for?
    `,
  ),
  lines(
    'lines-bigotry/pronoun-after-naming',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Travellers came Friday. They'll have stripped the lead by Monday.
    Saw the Muslim families at the fair. Can't bear them. Wish they'd stay in.
    Two lesbians moved in over the road. It's sick what they are.
    My ward is full of Filipino nurses now. Thick, every one, and they stink the place out.
    There's a trans girl on the till. It should be kept in the back.
    Poles at number six. Give them a week and they'll rob you, they all do.
    I read about the Jews of York. They must have deserved it, they always do something.
    The council found houses for Afghans. Hope the roofs leak on them, dishonest lot.
    Met a group of deaf lads. You can't respect that. They're half people really.
    Women on the bench again today. They haven't got the head for law, it's wasted on them.
    He's Nigerian. They're all fraudsters.
    Church put on a do for the Roma. Why feed them? You never get rid of them once you feed them.
    Our new vicar has brought in Iranians. None of them belong in an English pew.
    The gays have their own night at the baths. I wouldn't swim in it for a week after, dirty so and sos.
    Saw Sikhs doing free food. It's a trick, they never give without taking, that's their nature.
    `,
  ),
  lines(
    'lines-bigotry/pronoun-after-naming-harmless',
    { labels: [], direction: null },
    `
    Travellers came Friday. They'll have gone by Monday, it's the horse fair.
    Saw the Muslim families at the fair. Loved them. Wish they'd stayed for the fireworks.
    Two lesbians moved in over the road. It's lovely what they've done with the porch.
    There's a trans girl on the till. It should be her on the poster, fastest in the shop.
    Poles at number six. Give them a week and they'll have fixed your gutter, they did mine.
    I read about the Jews of York. They deserved protection and the sheriff stood by.
    The council found houses for Afghans. Hope the roofs are sound, they've had enough rain.
    Met a group of deaf lads. You can't beat that for banter. They're half my five a side now.
    Women on the bench again today. They let us off with a warning about the bonfire.
    He's Nigerian. They're all over the moon about the goal at his mum's.
    Church put on a do for the Roma. Why feed them twice? Because they brought the pudding.
    Our new vicar has brought in Iranians. All of them know the hymns better than we do.
    The gays have their own night at the baths. I went by mistake and won a duck.
    Saw Sikhs doing free food. It's no trick, they never ask for a penny, that's the point of langar.
    `,
  ),
  lines(
    'lines-bigotry/slurs-masked-or-mild',
    { labels: ['identity-hate'], direction: 'other' },
    `
    p*kis out
    pikeys on the common again, typical
    Bunch of f@ggots at the bandstand
    the n-words have ruined this estate and yes I mean the real word
    g y p p o camp, hold on to your bikes
    Too many ch*nks in the chemistry department
    tr*nny story time can do one
    wops, krauts, frogs, all the same dross
    y*ds behind it as per
    Never buy a motor off a paddy or a pikey
    Some spaz in a chair blocking the aisle, they want keeping in
    coloureds, that's what we called them, and we kept them out
    Poofs, the pair of them, and they've adopted, God help that kid
    Another window licker bus outside the museum. Close it to them.
    taffs are sheep botherers
    Ragheads get the front page, our boys get a footnote
    dykes with mics, turn it off
    chav scum breeding on our taxes, white trash is still trash
    `,
  ),
  lines(
    'lines-bigotry/slurs-reclaimed-by-own',
    { labels: [], direction: null },
    `
    queer joy at the bandstand tonight, bring glitter
    As a proud dyke I need somebody to help me reverse a trailer
    me and the other crips are storming the stair lift committee, biscuits provided
    your favourite old poof is back on the piano from eight
    Gypsy and proud, written on the side of me wagon in gold leaf by me own hand
    we dykes on bikes leave at nine sharp
    My memoir is called Big Fat Paki Wedding because it was mine and I paid for it
    Mad Pride picnic, fellow nutters welcome, I'm bringing my meds and a quiche
    I'm a fat lass in a crop top and you'll cope
    Us autistics talked about trains for four hours and nobody said sorry once, bliss
    taff by name, taff by nature, happy st david's from one to another
    fellow trannies of a certain age: does anybody else miss the old club
    Chav princess reporting for her PhD viva, hoops in
    Spent the weekend with forty faggots and a tandem, best choir trip I've been on as one of them
    `,
  ),
  lines(
    'lines-bigotry/spelling-tricks',
    { labels: ['identity-hate'], direction: 'other' },
    `
    mu5lims r filth
    j3ws did it, same as alwayz
    h a t e  t r a v e l l e r s
    #sendthemhome #allofthem #notourkind
    gyp5ies = th13ves
    blck ppl r lazy n u kno it
    fkn p0les go h0me
    w0men r dum its just fax
    ((they)) run it all
    t r a n s is a disgusting sickn3ss not a person
    m*grants n ref*gees all scum no xceptions
    g4ys shd b banned from kidz tv theyre pervz
    #whiteonly #keepbritainpale
    s.i.k.h.s o.u.t o.f t.h.e p.o.l.i.c.e
    tha 1rish r th1ck as pig muk lol
    allll romaniannns are beggarsssss
    `,
  ),
  lines(
    'lines-bigotry/spelling-tricks-harmless',
    { labels: [], direction: null },
    `
    mu5lims r buzzing, eid moon spotted
    j3ws 4 jollof supper club, alwayz sells out
    l o v e  t r a v e l l e r s  t a l e s  podcast
    #welcomethemhome #allofthem #ourstreet
    gyp5y jazz = ace
    blck hstry mnth quiz at 8, u kno it
    fkn p0lish doughnuts tho
    w0men r 3-0 up its just fax
    (they) is a perfectly good pronoun, chill
    t r a n s is not a sickn3ss, it's my cousin dave
    m*gration stats out at nine, no xceptions to the embargo lol
    g4ys on kidz tv finally, my two dads family sobbed
    #blackandproud #leedsisours
    S.I.K.H. soldiers memorial, u.n.v.e.i.l.e.d at last
    tha 1rish weather app is th1ck as mince lol
    allll romanian cakes are massiveeeee
    `,
  ),
  lines(
    'lines-bigotry/profanity-with-group',
    { labels: ['identity-hate', 'profanity'], direction: 'other' },
    `
    fuck Muslims
    Bloody Poles, fucking everywhere
    jewish bastards
    Fuck off back to Romania the lot of yous
    shitty little gypsy bastards have had my mower
    stupid bitches the lot of em, women drivers
    Irish twats, every one
    piss off out of our town you African wankers
    The gays can go fuck themselves and their rainbow crossing
    Trans people? Arseholes. All of them.
    bollocks to the Scots, whinging gits since 1707
    fucking Welsh and their fucking useless language, fucking useless people
    refugees my arse, a load of lying shits the whole crew
    Sod the disabled, greedy sods
    `,
  ),
  lines(
    'lines-bigotry/profanity-without-target',
    { labels: [], direction: null },
    `
    fuck me, Muslim Aid raised a million
    Bloody lovely, Polish plums, get them fucking everywhere
    jewish rye, bastard hard to slice, worth it
    Fuck, the flight back to Romania is six hundred quid
    shitty little mower, the gypsy lad next door got it going in ten minutes
    stupid bloody gearbox, the women at the garage sorted it
    Irish Sea ferry cancelled again, twatting wind
    pissing it down in town, African drumming moved to the hall
    The gays have painted the crossing and it looks fucking magic
    Trans swim night? Arse, it's tomorrow. All set for tomorrow then.
    bollocks, the Scots scored
    fucking love Welsh, three years of lessons and I can finally order a fucking pint
    refugee week, my arse hurts from stacking chairs, but what a crew
    `,
  ),
];
