import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred of women, gay, trans and disabled people, polite and coarse, beside harmless talk of the same people. */
export const linesSexes6: readonly Family[] = [
  lines(
    'lines-sexes/about-her-third-person-women',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    she should be at the school gate not running a bus company
    Its a woman running the timetable, that explains why nothing arrives
    who let the wife out
    Our new vicar is a female and I'm afraid the sermon was just what you would expect from one, knitting and feelings
    they only read her letters out because shes a woman, any bloke would be told to jog on
    She'd make somebody a good secretary. A scientist, no, girls like that only ever hold the test tube
    put a bird in charge of a bank and dont be shocked when it goes on shoes
    I listened for as long as I could stand it. There is something about the female voice at a lectern that sets my teeth, and her sex ought to take the hint
    lass refereeing under 15s today, blew every time someone got muddy cos thats women
    the old girl needs a man to tell her to wind her neck in like all of them do at that age
    our head is a woman and so the boys get punished for being boys, she can't help it, they are made spiteful
    Menopausal women should not be allowed near a planning committee, case in point above
    she got that professorship on her back same as every woman in the faculty
    wee wifey thinks she kens about fishing, awa hame and mak the tea hen
    Nice lady I am sure but mothers of young children should be barred from the bench, their heads are full of milk
    `,
  ),
  lines(
    'lines-sexes/about-her-third-person-women-harmless',
    { labels: [], direction: null },
    `
    she is at the school gate most days selling raffle tickets for the bus company choir
    The vicar knits during the sermon, or so the choir claims
    woman on the 9.15 has left a violin at the depot
    they read her letter out and then the bloke from the bank had to answer it
    Does the professor still take questions? I want to ask her about test tubes for my niece
    wee wifey at the fish van gied me an extra haddock, braw day
    Our head starts her retirement in July and the boys have made her a bench
    she refs the under 15s on saturday and sings in a punk band at night
    the old girl next door is 96 today, knock and say happy birthday
    Menopause cafe in the planning office canteen, bring a fan
    mothers and babies film club has moved to the Regal, heads up, steps at the front
    I listened to her lectern talk about herring gulls twice, once for the gulls
    The secretary, Mrs Bale, keeps the minutes and the biscuits
    wind your neck in, said my wife to the goose, and it did
    `,
  ),
  lines(
    'lines-sexes/polite-pseudo-science-about-groups',
    { labels: ['identity-hate'], direction: 'other' },
    `
    brain scans prove ladies can't reason under pressure, look it up
    Homosexuals have shorter lives by nature's design, and a sensible state would not treat them as equals
    Every study I have read says the same thing about autism, they lack souls as you and I know them
    fact: gender dysphoria is a delusion and its sufferers are no more women than I am Napoleon
    female skull smaller, female brain smaller, female opinion smaller
    The deaf are known to be suspicious and backward. I say it as one who taught them for a time
    purely from the point of view of genetics we are breeding the disabled in and the strong out, and it will finish us
    lesbianism comes of poor fathering and can be cured with a firm one
    Men invented everything, this is data not bias, women never created a thing worth having but more men
    Bipolars have lower moral development, it's in the literature, keep them off juries
    the average female has no sense of justice, Schopenhauer said so and my wife proves it daily
    one look at the statistics tells you gays shouldnt teach and the maths dont care about your feelings
    Nature culls the blind calf. We give it a grant and wonder why the herd gets sicklier
    I am a rational person, and reason tells me that a wheelchair user adds nothing to the gross product and takes a great deal out
    `,
  ),
  lines(
    'lines-sexes/science-and-numbers-about-groups-harmless',
    { labels: [], direction: null },
    `
    brain scans of men and women overlap so much you cannot tell which is which, said the lecturer
    study of gay and straight twins was in the news, small sample though
    Fact sheet about deaf education in the 1880s is on the archive site
    the data on autistic girls being missed at school is new, they mask it
    is there research on disabled people's wages by region, for an essay
    My wife got a reading of 120 over 80 and has been unbearable since
    Lesbians live longer than average according to one Danish paper and shorter in another, take your pick
    The blind calf at the petting farm is called Stevie and leads the herd to tea
    bipolar research volunteers get a free watch that counts sleep
    average age of a wheelchair user here is 68 apparently
    I taught deaf children for thirty years and they taught me to sign swear words
    who invented the windscreen wiper, a woman wasnt it
    Number of women on juries rose after the property rule was dropped in the seventies
    the statistics lecture is in room four, bring feelings and a calculator
    `,
  ),
  lines(
    'lines-sexes/religious-contempt-for-groups',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Scripture says a woman shall be silent so why are you on my radio
    You and your husband, sir, are on the road to hell and so are all who lie with men
    the demon in your head wont leave till you repent, the mad are only the possessed
    a blind child is the wage of the parents sin, ask yourself what your mother did
    as a Muslim father I tell you plain, gays like you are filth and not welcome at our school gate
    I will kneel for a priest but never for a priestess. A female at the altar defiles it
    trans is satan's own joke and you are the punchline
    my pastor in Texas says effeminate men are cursed and honey you fit the bill
    Hashem did not make you that way, you chose it, and your kind pollute the community
    women bishops are jezebels the lot, you will lead souls to ruin with your vanity
    You were made crooked as a warning to others, so it is right that the lame did not serve the altar and you should not either
    Cover yourself and obey, that is the purpose of your sex, not giving interviews on flood defences
    No rainbow will save you from the lake of fire sodomite
    God pity your wife sir, wed to half a man who calls himself both, there's no place for such people among the faithful
    `,
  ),
  lines(
    'lines-sexes/religious-talk-harmless',
    { labels: [], direction: null },
    `
    woman priest at St Oswalds is doing the carol service, mulled wine after
    My imam and the gay lad from number nine run the flood kitchen together, best dal in town
    silent retreat for women, first weekend of march, no phones
    the blind man in John chapter nine is my favourite reading to do
    Is the synagogue step free? My husband uses a chair
    Our pastor asked us to pray for those who are ill in mind and the families who sit up with them
    I am trans and a Quaker and mostly I sit quietly and think about lunch
    the bishop blessed the lifeboat, she got soaked
    Altar flowers rota is on the door, men are allowed to do it too
    a signed mass for the deaf is on at the cathedral second sunday
    road to Hell is closed, says the sign in Norway, I have the photo
    Eve and Adam, our two goats, have got out again
    Sang in the lgbt choir at chapel and the minister's wife cried into her hat
    `,
  ),
  lines(
    'lines-sexes/jokey-office-banter-contempt',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    what do you call a woman with an opinion? wrong. no offence boss
    how many lesbians to change a lightbulb? none theyre too busy complaining. just banter, Sue
    only joking but we all know a bird got that job for the figures
    did you hear the one about the deaf fella, no neither did he, sorry, your lot never laugh though
    Morning sir, madam or whatever you are this week haha
    careful lads, the poof is behind you in the queue, dont drop your change
    Its just bants but disabled people are basically parking thieves, arent you
    shall we get a man in to check your sums, sweetheart
    brought you a banana and a helmet for the special bus lol, thats where your sort ride
    Knock knock. Not you trans, you cant even answer what you are
    laugh a minute having a schizo on the team, which of you wrote the minutes
    You women, you would moan in heaven that the harps were too loud. Cheer up, its only fun!
    heard the autistic one is running the quiz, hope its all about bus numbers, the rain men love that
    where is your handbag Gary, all you gays have one
    `,
  ),
  lines(
    'lines-sexes/jokey-office-banter-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    how many accountants to change a lightbulb? depends, what number did you have in mind
    Gary left his handbag, sorry man bag, in the canteen
    boss brought bananas for the fun run and ate four herself
    did you hear the one about the two trains, no they were late
    knock knock, it's me, the door code has changed
    My deaf colleague signs rude things about the biscuits in every meeting and only I get it
    morning all, madam chair is stuck behind a tractor
    I'm the autistic one who runs the quiz and yes there is a round on bus numbers
    Sue and her wife won the lightbulb raffle, thrilled she is not
    lads who wants change for the parking meter
    Could a grown up check my sums, I think I ordered 400 staplers
    special bus for the works do leaves at six, helmet not needed
    heaven is a Friday with no meetings and a harp, or at least a radio
    the women's darts lot have banter you could not print and I love them
    Minutes were written by me and the voice recorder, it thinks I said badgers
    `,
  ),
  lines(
    'lines-sexes/long-mixed-women-contempt',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Lovely weather for the fete and the cakes were grand. I only wish the opening had been done by a man with some authority, because a woman on a stage always looks as if she is asking permission
    I rode your buses for forty years and never had cause to write. Now there is a female driver on the 22 and I get off and wait for the next, as would anyone with sense about ladies and traffic
    the roadworks have been on since june and my van is knackered but what do you expect when the lady in charge of highways is busy doing her nails like they all are
    Went to the museum with my grandson on Thursday, he liked the tractors. The talk was by some lass and I told him we'd skip it since girls know nothing about engines and you proved me right
    my wife reads your column, I dont, because I already have one woman telling me what to think and thats one too many, you all sing the same whiny tune
    thanks for the reply about the drains but can you put me on to a man in the department please, no use me explaining a soakaway to a girl
    Three points. The lights are broken, the path is flooded, and a lady surveyor is a contradiction in terms so kindly send a proper one
    been a referee since 86 and I will be polite about it pet, lasses run like theyre carrying eggs and see like theyve shut their eyes
    We voted for your father and he did right by us. A daughter is not a son, and the farm lobby won't be led by someone who should be raising the next lot
    My lad is sixteen and he has had nothing but women teaching him, and he has turned out soft, which is what comes of leaving boys to your sex. Otherwise the school dinners are good
    cracking goal on saturday and a good pie, shame about the lady announcer squeaking, women just dont have the voice for a ground
    You seem a nice enough woman. Nice women make nice homes, and I would think more of you if you went back to yours and gave the headship to Mr Hale
    `,
  ),
  lines(
    'lines-sexes/long-mixed-women-harmless',
    { labels: [], direction: null },
    `
    Lovely weather for the fete and the cakes were grand. The woman who opened it had lost her speech, so she read out the raffle prizes with great authority
    I rode the 22 for forty years. My favourite driver was a lady called Pat who waited for me when she saw me running, which I could still do then
    the roadworks have been on since june, my van is knackered, and the lady in charge of highways rang me herself to say another fortnight
    Went to the museum with my grandson on Thursday. A lass gave a talk about tractor engines and let him hold a piston, so that is him sorted for a career
    my wife reads your column out at breakfast and I burn the toast, it is the best quarter of an hour of the day
    Could you put me on to someone in the drains department please, man or woman, as long as they know what a soakaway is
    three things: the lights are mended, the path is dry, and the surveyor left her umbrella in our porch
    been a referee since 86 and the sharpest flag I ever worked with was a lass of nineteen from Blyth
    We knew your father and now we know you, and the farm show has never been so well run. The daughter goes on with what the father began
    My lad is sixteen and has had nothing but women teaching him, except for woodwork, and he has made me a stool that I am frightened to sit on
    cracking goal on saturday, good pie, and the announcer read out my mums birthday
    My mother kept a nice home and hated every minute, then at fifty she took a headship and bloomed like a rose bush
    `,
  ),
  lines(
    'lines-sexes/long-mixed-gay-contempt',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Your recipe for plum chutney set perfectly, and I would have sent a jar had I not learned that you live with another woman, which I find unclean in anybody and worse in a cook
    I enjoyed your book on hedgerows very much until I saw the photo of you and your man on the back flap. It has gone in the bin, I don't want that sort of thing near my grandchildren
    your shop does the best sausage in Fife and I will say that for you, but I'd sooner eat grass than hand my money to a homosexual
    Good talk about the floods, clear and to the point. Pity it came from one of them, my sister in law was put right off her lunch by the mincing
    just moved here from Leeds and found out the doctor is gay, does anyone know a normal one, dont fancy being touched by that kind
    As a landlord for thirty years I've had students, dogs and drummers. I draw the line at two women in one bed, and you may call me what you please, lesbians lower the tone
    the choir was super, the organ a bit loud, and somebody should tell the conductor that a gay man has no business in a place where children sing
    mate of mine says youre a decent bloke but I cant see past it, whats wrong with you people, theres plenty of nice girls about
    Me and the wife had a lovely table by the window, then two blokes came and held hands next to us. You allow their sort in and you lose ours, simple, they are revolting
    I taught your brother, he was sound. You were always a bit wet and now I read you have wed a man I can see why, it is a sickness of weak boys
    Nobody is saying gay folk should be locked up any more, I am only saying that a person with that defect has no right to preach to families about road safety
    vote for whoever you want but not for her, she is married to a woman and lesbians have no stake in our children's future, they are takers
    `,
  ),
  lines(
    'lines-sexes/long-mixed-gay-harmless',
    { labels: [], direction: null },
    `
    Your recipe for plum chutney set perfectly, so there is a jar on the step for you and one for your girlfriend, who I am told likes it with cold ham
    I enjoyed your book on hedgerows very much, and the photo of you and your man on the back flap with that enormous marrow made my mother laugh for a week
    your shop does the best sausage in Fife, tell your husband the haggis ones too
    Good talk about the floods, clear and to the point. My sister in law and her wife run the kayak club and would like a word about the bridge
    just moved here from Leeds with my boyfriend, does anyone know a dentist taking people on
    As a landlord for thirty years I have had students, dogs, drummers and two dear lesbians who stayed nineteen years and left me a better kitchen
    the choir was super, the organ a bit loud, and the gay men's chorus from Bristol got the roof up in the second half
    mate of mine is gay and single and can cook, does anybody have a nice brother
    Me and the wife had a lovely table by the window next to two blokes on their honeymoon, so we sent over a trifle
    I taught both brothers. One is wed to a man and one is wed to his work, and I know which looks happier
    Road safety talk is on the 4th, families welcome. The speaker came out in the local paper last week and would rather talk about cycle lanes, so please let him
    vote for whoever you want but do vote, my wife and I take our daughter to see how it is done
    `,
  ),
  lines(
    'lines-sexes/short-about-groups-other',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    women are the weaker half in every way
    Gays out
    no trannies in our town
    all lesbians hate men, fact
    the disabled should know their place
    deaf folk are thick, always were
    Autistic kids ruin classrooms
    birds cant drive
    trans people are not people like us
    Homosexuals disgust me
    nutters should be locked away for good
    Girls are rubbish at science
    keep spastics off the telly
    A woman boss is a nightmare, never met one that wasnt a cow
    bisexuals do not exist they are just slags
    normal kids first, special needs last
    the mentally ill are all dangerous
    `,
  ),
  lines(
    'lines-sexes/short-about-groups-harmless',
    { labels: [], direction: null },
    `
    women over fifty yoga, mats provided
    Gay men needed for a blood donor film
    the disabled bay is free now
    deaf club won the skittles
    all lesbians welcome, says the sign on the canoe shed
    autistic pupils had their own sports day
    Girls in science week, come and make slime
    trans people and their friends, picnic, Jesmond Dene
    birds cant read the sign, they ate the seed
    no trains in our town till monday
    new boss is a woman from Hull
    normal service resumes tomorrow
    nuts locked away for good, squirrel furious
    Special needs assistant wanted, mornings
    cow in the road near Ludlow, slow down
    blind cricket is back
    mental health first aid course has two places
    `,
  ),
  lines(
    'lines-sexes/coarse-swearing-at-groups',
    { labels: ['identity-hate', 'profanity'], direction: 'subject' },
    `
    fuck off back to the sink you daft bint, women know fuck all about cricket
    you fucking queer stay out of our town
    Shut your gob you disabled prick, nobody gives a shit about your ramp
    typical bloody woman, cant take a joke, piss off
    fuck you and your made up gender you tranny bastard
    deaf twat, get some fucking ears
    all you gays can fuck right off out the church
    bitch belongs in the kitchen not on a fucking panel
    Blind bastard running a school, what a shit joke, you people shouldnt even be let out
    piss off you mental cow, loonies like you should be kept in the fucking ward
    another fuckin bird crying sexism, cos you lot are shite at the job
    arsehole bisexuals, pick a fucking hole
    autistic freak, fuck your feelings you havent got any
    who the hell lets fucking spastics judge a bake off
    shove your period poverty up your arse, women get everything handed them, whining cow
    `,
  ),
  lines(
    'lines-sexes/coarse-swearing-nobody-abused',
    { labels: [], direction: null },
    `
    fuck me it is cold in this church, bring a blanket
    bloody cricket, rained off again and my wife the scorer is livid
    shit, left the ramp in the van
    the deaf footballer taught us all how to sign piss off, ref got it straight away
    My sister is gay, bald and bloody hilarious, come to her gig
    fucking loved the women's final, voice gone
    cant take a joke home, its too long, my dad told me one for forty minutes, bastard
    half an hour looking for the sink plug what a shit show
    queer as fuck poetry night is now at the Crown, 18 and over
    my mental health went to shit in lockdown and the allotment got me out of it, thats all
    Blind as hell without my specs, put the cat out twice
    period pains are a bitch today, where's the hot water bottle
    arse over tit on the ice outside the school, very dignified
    trans lad at work got his first bloody shaving cut and was made up about it
    `,
  ),
  lines(
    'lines-sexes/mothers-and-pregnancy-at-work',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    maternity leave is a con, women shouldnt be hired if they plan to breed
    Pregnant again? Thats why we need a man as head
    you ladies want the wage and the baby, well you cant have both, stay home
    another working mum who neglects her kids so she can boss men about
    My firm stopped taking on girls of a certain age and has never looked back. The school should do the same and start with you
    milk brain has written us a policy lol mums are useless from bump to college
    whos collecting the kids while you play detective, real mothers are at the gate
    barren women like you always end up in charge of other folks kids, no natural feeling
    time off for your womens troubles, time off for the baby, time off to cry in the loo, men just get on with it which is why men should get the posts
    One day you will see that a cradle is worth more than a career, and that females who chase titles end up sour. Hand the clinic to your deputy, he has no womb to distract him
    childless cat lady telling families what to do, a woman with no kids is a failed woman
    knocked up on the public purse, typical female councillor
    hormonal so she should be kept off the radio till she has had it
    `,
  ),
];
