import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt for women, gay people, lesbians and trans people, and as many harmless messages with the same words. */
export const linesBelonging1: readonly Family[] = [
  lines(
    'lines-belonging/women-scorned-as-a-sex',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Women ruin everything they touch.
    I have no time for women, never had, never will
    Females can't reason. Fact.
    all women lie its in there nature
    The fairer sex? The dimmer one.
    WOMEN SHOULD NOT BE ALLOWED NEAR A BALLOT BOX
    Give a woman a budget and watch it vanish on scatter cushions, that's your council for you.
    No woman has ever built anything worth standing up in.
    Thirty-one years I commanded men, and I can tell you that the service went to pot the week it admitted girls. They have neither the nerve nor the head for it.
    girls cant code, they just file complaints till someone hires em
    Scripture is plain: the woman is to be silent and subject, and a country that puts her in the pulpit or in Parliament has turned its face from God.
    Why do we let them vote again? Serious question lads. They pick whoever has nice hair.
    Statistically your average female surgeon is a man's job done worse
    Another panel full of women so no need to listen then
    They belong at home. A hundred years of letting them out and look at the state of the place.
    Women's football is what you get when you ask people with no talent for a sport to play it, and no, I won't watch, because they are women and they're rubbish at it
    a womans brain is smaller look it up
    Feminism was a mistake and so was teaching them to read
    im sorry but birds shouldnt be referees, they havent got the eyes or the bottle
    Name one great female composer. Name a philosopher. Take your time, there's nothing there, the sex simply doesn't produce them.
    Hormones in heels, the lot of them
    Every workplace I've been in got worse once the skirts arrived.
    Never trust anything that bleeds for five days and doesn't die 😂
    If brains were petrol women couldn't drive a moped round a Polo mint
    Equal pay for what? They do half the work and cry the other half.
    Wives are like kettles, loud when hot and only useful in the kitchen
    The gentler sex is a myth, they're spiteful, empty and idle, all of them, and any man who's been through a divorce will say the same once he's had three pints
    They gave them trousers, they gave them the vote, they gave them the BBC. I cannot abide them.
    Single mothers are the root of every knife in this city
    females in stem lol, diversity ticket for ppl who failed maths
    You'd no more give one of them a cabinet than give a cat the car keys
    Old maids and man haters, that's who joins a campaign like this, nobody wanted them
    Modern women are worthless, no man needs one
    Is there a single thing a woman MP has done besides whinge? I'll wait
    Put a lady in charge and within the month everyone's in tears, that's not prejudice, that's forty years in haulage.
    `,
  ),
  lines(
    'lines-belonging/women-spoken-of-fairly',
    { labels: [], direction: null },
    `
    Women run everything in this village.
    I have no time for women's magazines, never had, give me a seed catalogue
    All the women lie down at the end of the class for ten minutes, it's the best bit
    WOMEN ALLOWED NEAR A BALLOT BOX: on this day in 1918
    Give a woman a budget and she'll run a food bank for forty families on it. I've seen the spreadsheets.
    A woman built Waterloo Bridge. Hundreds of them did, in the war, and nobody put up a plaque till lately.
    Thirty-one years I commanded men and women, and the finest engineer on the ship was a girl of nineteen from {town}.
    girls can code club starts thursday, room 12, biscuits
    The curate preached on women in Acts this morning and I learned about Lydia, who sold purple cloth.
    Why did it take till 1928 to let them vote on equal terms? Serious question, Year 9 want to know.
    What proportion of surgeons in England are female? About one in six at consultant level, last I read.
    Another panel full of women, and it sold out in an hour
    She belongs at home in that midfield, what a debut
    Women's football is what got me back into the game. Cheaper, kinder, and my daughter can see the pitch.
    Name one great female composer? Clara Schumann. Ethel Smyth. Judith Weir. I could go on.
    Hormones in a patch, changed twice a week, and I'm a new person
    Every workplace I've been in got better once there was a decent loo and a part-time policy.
    Never trust a hire car that beeps at you for five days and doesn't die
    If brains were petrol my brother couldn't drive round a Polo mint, love him
    Equal pay: the council owes care workers and cooks eight years of it. That's women's work, underpaid since for ever.
    My wife is like a kettle, small, loud when hot and the centre of the house. She wrote this.
    single mothers group, tuesdays, soft play, you dont have to explain anything to anyone here
    Female wrens build the lining while the males build half a dozen shells and hope. I know the feeling.
    You'd no more give our cat the car keys than give me the sourdough
    Is there a single thing a woman MP hasn't been called? Survey of members out on {day}.
    Put a lady in charge of the haulage yard in 1989 and she's still there, best boss I've had in forty years.
    women's refuge needs toiletries, new pillows and phone chargers, drop at {place}
    Old maid is a card game we played at Gran's, and she cheated
    Mothers, aunties, nans, dinner ladies: you held me up. Happy Women's Day.
    The women of the strike kitchens fed nine hundred a day. My mother peeled until her hands bled and said it was the best year of her life.
    No woman should have to choose between a smear test and a shift.
    can women get the shingles jab at 65 or is it 70 now?
    I don't hate women, I hate the pink tax on razors
    Ladies' loos: one in two out of order, as per
    Modern women, ancient problems: a talk on Roman medicine by Dr Vane, free
    `,
  ),
  lines(
    'lines-belonging/gays-and-lesbians-despised',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Gays disgust me.
    Being gay is an illness and they used to treat it
    Two men raising a child is wrong and always will be.
    lesbians just havent met a proper bloke
    Can't stand gays. Can't stand the flag. Can't stand the walk.
    I don't want them teaching my children. Full stop. You do not put a homosexual in front of a class.
    Sodomy is an abomination and those that practise it shall not inherit the Kingdom, whatever the bishops now say over their sherry
    Keep it in your own bedrooms, nobody normal wants to see it
    every gay bloke i ever met was a creep
    PRIDE? SHAME MORE LIKE. NOTHING TO BE PROUD OF IN THAT
    Homosexuals recruit. They cannot breed so they have to. Wake up parents of {town}.
    The dykes have taken over the allotments committee and it stinks
    In my regiment a man of that sort was shown the door, and rightly: they are weak, vain and a danger to morale.
    no lesbian has ever looked happy have you noticed
    So he's gay. Explains why the department's a shambles, they've no backbone those people.
    It's unnatural, it's ugly, and dressing it up with cakes and a brass band changes nothing.
    Bent as a nine bob note and twice as worthless, all that crowd
    Bisexuals are just greedy liars who spread diseases both ways
    Marriage is for people. Not for gays.
    gays on strictly gays on corrie gays on the news, its a plague of em, im sick of looking at them
    In my country we do not permit this homosexual, and I come here and they give him medal. They are shame of any nation.
    AIDS was a warning they ignored
    Why is it always a lesbian running these things? Bitter lot, hate men, hate families, hate themselves.
    Blood donors now! I'd sooner die on the table than have a drop out of one of them.
    My lad came home with a rainbow badge and it went straight in the stove. We don't have poofs in this family.
    Not one of them is fit to adopt. Not one. They want children for one reason and you know what it is.
    Feel sorry for them myself. It must be dreadful to be made wrong.
    Normal couples first. Let the gays wait at the back of the list.
    the alphabet mob can do one, sick of their faces
    They mince about the ward and you're meant to let them touch you
    `,
  ),
  lines(
    'lines-belonging/gays-and-lesbians-everyday',
    { labels: [], direction: null },
    `
    Gays and gardens, my two favourite accounts on here.
    Being gay was an illness in the manual until 1973, and then one afternoon it wasn't
    Two men raising a child next door: the nativity sheep costume they made was outrageous, it had working ears
    lesbians of {town}, does anyone know a plumber who wont ask where my husband is
    Can't stand the parade route. Can't see the floats. Can't find a loo. Happy Pride anyway.
    The vicar said the word abomination also covers prawns, and half the choir looked at the buffet
    In my regiment a man was thrown out for it in 1991. Last month they gave him his medals back and I cried like a child.
    Pride? Proud is the word. Nan walked the lot at 84 with a stick.
    The dykes along the Ouse held, thank goodness, but the pumping station is under water
    Two lesbians have taken over the allotments committee and for the first time since {year} we have a working tap.
    Is there a law on gay couples and fertility treatment on the NHS, or does it go by area?
    so he's gay, so what, can he fix the boiler tho
    Bent as a nine bob note, that picture rail, you hung it after the pub didn't you
    We're dykes and we're on bikes. Meet at the cenotaph, ten o'clock, bring a waterproof.
    Bisexual and greedy: I had both the crumble and the trifle
    Marriage is for people. All of them. That was the whole of our argument and in the end it won.
    gays on strictly!!! finally two blokes doing a proper rumba, my mum was up out her chair
    In my country I could go to prison. Here I complain about the bin collection with my husband. I am very happy.
    AIDS took eleven of our choir. We sing their names on the first of December.
    It was always a lesbian running these things: the helpline, the squat, the soup run. Buy the book.
    Since 2021 gay and bisexual men can give blood on the same terms as everyone, if the last three months fit. Booked mine.
    My lad came home with a rainbow badge and asked me to sew it on. Sewed it on.
    Adoption week: one in five adoptions in England is to a same-sex couple
    feel sorry for the DJ, 400 gays all requesting the same Kylie
    I'm an old queen, dear, and I was here before the coffee shop was
    poof is what my nan calls her footstool
    He's on the ward dancing about with the drip stand and you've got to laugh. Best gay icon on Ward 7.
    Gay, Quaker, bell-ringer. There are at least three of us.
    normal couples argue about the dishwasher. me and my girlfriend argue about the dishwasher. equality achieved
    `,
  ),
  lines(
    'lines-belonging/trans-people-despised',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Trans people are all perverts.
    There is no such thing as trans, only sick men in wigs
    It's a man. It'll always be a man. Put it in the right prison.
    deluded the lot of them and we r meant to clap
    Mental illness with a flag.
    TRANS = CHILD GROOMERS. END OF.
    I wouldn't have one in the house, let alone in the ladies'.
    Every one of them is in it for a thrill, and every doctor who helps one should be ashamed
    What a pathetic sight they are, these trans types, all stubble and self-pity
    No child was ever born in the wrong body. Every trans activist was born with the wrong head.
    You can't be trans. You can be a liar or a lunatic, pick one.
    They've no right to exist in law and if I'd my way the whole register would be shredded by Easter.
    As a graduate of biology let me be clear: these people are defects of the mind, and indulging them is cruelty to the rest of us
    so its a they now is it. looks like a he smells like a he
    Freaks. You can put a gown on it, you can give it a certificate, you can call it Your Worship. Freaks.
    A trans councillor! What next, a horse in the mayor's chair? At least the horse knows what it is.
    Don't let that near the Brownies
    all this fuss for 0.5% of attention seekers nobody would miss
    I pity the parents, imagine your son turning into that and having to buy it a birthday card
    Trannies out of our toilets, out of our schools, out of our sight
    How is it that the ugliest blokes always decide they're ladies?
    You lot aren't a minority, you're a fetish
    non binary is just ugly girls wanting a personality
    The trans fad will die out. The sooner the better, and them with it.
    Saw one in Boots. Felt sick the whole way home.
    It is with sadness rather than anger that I say no transsexual is capable of truth; his entire existence being a falsehood, what else may one expect of him?
    `,
  ),
  lines(
    'lines-belonging/trans-people-everyday',
    { labels: [], direction: null, heldBack: true },
    `
    Trans people are all ages. Our oldest member is 81 and took up tap.
    There is no such thing as a trans chip shop queue, love, we all wait for the scraps
    It's a man. It'll always be a man. Father Christmas at the garden centre, every year, and Carol's so good with kids.
    Mental health support for trans young people in {town}: waiting list now four years
    TRANS FATS = BANNED HERE SINCE WHEN? asking for a sausage roll
    I'd have her in the house any time, trans or not, she does the washing up
    Every one of them at the trans choir is in it for the biscuits, and the alto line is glorious
    What a sight they were, the trans flag bearers, all sequins and drizzle
    No child was ever harmed by being called what they like to be called. I've been a school nurse for thirty years.
    You can be trans and hate musicals. I'm living proof.
    What rights are in the Gender Recognition Act, and which are only in the Equality Act? Good plain explainer here {link}
    As a graduate of biology let me be clear: clownfish change sex, and that is why my thesis took six years
    so its they/them on the badge now is it, righto, and how do they take their tea
    You can put a gown on it, you can give it a chain, you can call it Your Worship. It's still our Dave and he still owes me a fiver.
    A trans councillor! {town}'s first, and she's already sorted the zebra crossing.
    I pity the parents who've been told to choose between the newspapers and their own child
    my son turned into my daughter and the only hard bit was the passport office
    Single-sex wards: I can see both sides, I would want my mum to feel safe and I'd want Jess, who is trans, to feel safe too. Why's nobody asking the nurses?
    non binary pal of mine has got a tortoise with more pronouns than they have
    Transport for the North, transformers, transubstantiation: my autocorrect believes I am at all times about to have a debate
    Saw one in Boots. The trans pride lip balm. Tastes of nothing.
    I asked about the evidence for puberty blockers, got a civil answer from the clinic, and I still think the trial should go ahead.
    Trans Day of Remembrance, the steps of the town hall, six o'clock. Bring a candle in a jar.
    You don't have to understand my niece to pass her the gravy
    The guidance on changing rooms is muddled and the ministers who wrote it should say what they mean. Trans women and other women alike deserve to know where they stand.
    Detransitioned at 26, no regrets about either road, will talk to anyone kind
    `,
  ),
];
