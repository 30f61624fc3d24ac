import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred of women, gay, trans and disabled people, polite and coarse, beside harmless talk of the same people. */
export const linesSexes3: readonly Family[] = [
  lines(
    'lines-sexes/woman-police-chief-sneers',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    crime goes up when you put a skirt in charge
    WPCs were fine for lost kids and making the tea
    sorry but I dont feel safe with a five foot two female turning up at my burglary
    promoted for her bits, not her arrests
    You can always tell when a woman runs a force, more posters about kindness and nobody nicked
    Im an ex copper, thirty years in, and every lass I was paired with was a passenger. You are the same with more braid on.
    what are you gonna do, nag the burglars to death
    a station full of hens, no wonder they've lost control of the seafront
    women are scared of spiders and we give them tasers lol
    The uniform was designed for men, madam, as was the job
    go easy on her lads she might cry
    Equality got you that hat and the rest of us got a stabbing a week
    big girls blouse of a force since your lot took over
    She will have chosen the cushions for the cells by now. This is what happens when you pretend the sexes can do the same work
    `,
  ),
  lines(
    'lines-sexes/woman-police-chief-ordinary',
    { labels: [], direction: null },
    `
    the new chief is the first woman in the job and shes from Wrexham
    my wife is a police sergeant, five foot two, and I do as Im told
    are female officers still called WPC or did that stop in the nineties
    A lass in uniform helped me find my grandson on the seafront, he was under the donkey sign
    police open day at the station, kids can try on the hats and sit in the cells
    I was in the job thirty years and my best partner was called Denise
    who do I write to about a stolen quad bike, the chief or the commissioner
    got my purse handed in by two girls and an officer took it all down nice and neat
    Women officers first joined the force here in 1916 to look after munitions workers
    the taser talk for the neighbourhood watch is on Monday, there will be posters
    does the stab vest come in a womans cut now
    met the chief constable at the carnival, she was judging the hens
    she cried at the memorial and so did every man on that parade
    I was burgled while at bingo, they took the telly and left the remote
    `,
  ),
  lines(
    'lines-sexes/gay-dads-adoption-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    two blokes cannot raise a child, its cruelty
    that poor little lad needs a mum not a pair of fairies
    Why would social services hand a baby to homosexuals? I fear for it and I dont care who knows
    you bought a kid like a handbag, you people make me sick
    gay couples want children as props for their photos
    every child deserves a mother and a father, and men of your persuasion should have the decency to leave the rest alone
    Not homophobic, I just wouldnt let a gay man change a nappy
    The Bible is plain about you two and I will not pretend to coo over the pram.
    he'll grow up bent like his dads
    two men with a baby, disgusting, both of you
    I would sooner see a kiddie stay in care till eighteen than live under a roof with your sort
    you chose a lifestyle that makes no babies, live with it and keep your paws off other peoples
    statistics show gays cannot stay faithful so the boy will have six dads before hes ten
    saw yous at the school gate holding hands in front of the infants, have you no shame, normal families walk past there
    wee soul has nae chance wi two poofs bringing him up
    `,
  ),
  lines(
    'lines-sexes/gay-dads-adoption-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    we adopted two brothers in march and neither of us dads has slept since
    Which agency did you go with? My husband and I are at stage one
    the boys call us Dad and Da and the dog is in charge
    first nappy I ever changed was on backwards, granny nearly fell off the sofa
    gay couples made up about one in six adoptions last year I read
    at the school gate by half eight with odd shoes on, again
    Our lad asked why he has no mum, and we got the life story book out and talked till bath time
    pram for sale, one careful owner and two worried fathers
    court date tomorrow to make it legal, cannot eat a thing
    is there a group for lgbt adopters in the north east with a creche
    My brother and his fella are foster carers, the little one calls the cat mister
    when were same sex couples first allowed to adopt jointly, was it 2005
    I was raised by two mums in the eighties. Lentils, mostly
    photo of the four of us at Whitby, all squinting
    social worker came round, ate three scones, said we were doing fine
    `,
  ),
  lines(
    'lines-sexes/gay-footballer-and-ref-jeers',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    poof
    get back in the showers you'd love that wouldnt you
    Cant have a gay ref, hell be watching the wrong bit of the players
    always knew you was a bender the way you run
    football's a mans game not for queers
    No wonder you went down easy, your kind always do
    I dont want to know about it. Keep it behind closed doors like decent ones used to, and do not bring that into our dressing room.
    limp wristed flag for a limp wristed linesman, gays out of football
    our club was founded by miners and now weve got one of them wearing the armband, grandad would spit
    shirtlifter at left back haha explains why hes never facing forwards
    rainbow laces for the rainbow boy, nobody normal is cheering for you son
    Real supporters don't hate you, we simply think homosexuals lack the fight a proper defender needs
    cover your backs lads the gay one is on the pitch
    I took my boy out of the academy when I found out about you. A gay coach with teenagers, are they mad
    `,
  ),
  lines(
    'lines-sexes/gay-footballer-and-ref-ordinary',
    { labels: [], direction: null },
    `
    our left back came out on tuesday and scored on saturday, good week
    is the ref the one whose husband runs the bakery by the ground
    rainbow laces are in the club shop two quid a pair
    Grandad was a miner and a gay one, he used to say the pit was too dark to notice
    who was the first openly gay player in the league
    showers were freezing so we all went home muddy
    I play for a gay rugby side in Cardiff and we lose with great flair
    the linesman put his flag up and then fell over it
    There's a talk at the academy about homophobia in the dressing room, parents are welcome too
    my lad wears number six because of him
    the armband slipped down to his elbow all through the second half
    Fancy dress at the gay supporters group christmas do, I am going as a corner flag
    Anyone driving to Burnley away? Two of us, boyfriend and me, will chip in for diesel
    coach says I run like a wardrobe and honestly yes
    `,
  ),
  lines(
    'lines-sexes/football-club-decision-criticism',
    { labels: ['criticism'], direction: null },
    `
    you held a rainbow day and charged fifteen quid for the scarf, spare us
    Taking the sponsorship from a country that jails gay men was a rotten decision
    the ref lost control after the second booking, simple as
    club statement on the homophobic chanting came nine days late and named nobody
    Poor from you today ref, that was a foul all day long
    his interview about coming out got four minutes, the boot deal got ten
    why have you moved the womens team to a ground with no bus
    I think captains should wear what armband they like, or none, and the league was wrong to threaten cards
    the stewards did nothing about the songs, we told two of them
    He was offside by a yard and you waved it on
    dropping the lad the week after he came out looks terrible even if it was his hamstring
    Fine them properly or dont bother putting out another video
    `,
  ),
  lines(
    'lines-sexes/pride-and-gays-in-general',
    { labels: ['identity-hate'], direction: 'other' },
    `
    gays are everywhere these days, its like a plague of them on telly
    keep Pride off our high street, nobody wants to see it and its not natural
    Homosexuality was an illness when I trained and the patients have not changed, only the label
    Bisexuals are just people too greedy to choose and too filthy to be loyal
    straight is normal, the rest is a fault in the wiring
    lesbians are so bitter because deep down they know theyre missing out
    I've no quarrel with anyone, but the gays do push it down your throat and it is time somebody pushed back and put them in their corner
    God made Adam and Eve not Adam and Steve hahaha
    a parade of perverts and their confused kids
    never met a gay bloke who wasnt obsessed with one thing
    they live for pleasure and die lonely, says the preacher, and I have seen nothing to make me doubt it
    queers had their rights, now they want applause, next theyll want the children
    evolution has no use for them. Bluntly, a gay man is a dead end
    bunch of fruits, not one of them right in the head
    wouldnt want one of them living next to me, touching the bins
    `,
  ),
  lines(
    'lines-sexes/pride-and-gays-in-general-ordinary',
    { labels: [], direction: null },
    `
    pride is on the 12th so the high street is shut to buses from ten
    My gay uncle marched in 1972 with a placard made from a curtain rod
    lots of gay characters on telly these days, the one in the vet show is my favourite
    Is the parade going past the minster or round by the docks?
    bisexual visibility day is in september, I only found out when someone asked me why I was so quiet
    the straight couple next door put up more bunting than us
    homosexuality was partly decriminalised in 1967 in England and Wales, and not until 1980 in Scotland
    rain all day, best Pride I have been to, lost a shoe
    the lesbian choir needs altos, rehearsals above the chip shop
    nobody in my family is greedy except with trifle
    took the kids to see the drag bingo and grandma won a slow cooker
    I came out as bi at sixty one, my wife said pass the mustard
    Bins will go out a day late because of the march
    steward volunteers wanted: hi vis, sandwich, a good view of the samba band
    what does the plus stand for, my gran asked, and we had a lovely hour
    a preacher and a drag queen shared an umbrella outside Boots and talked about knees
    `,
  ),
  lines(
    'lines-sexes/trans-nurse-on-ward',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    I dont want a he-she taking my blood pressure
    Ask for a real woman to wash my mother, not a man playing nurses
    big hands for a lady havent you mate
    trans nurses on a womens ward, the sick treating the sick
    you may have changed the badge but you will never change what you are, a man, and it turns my stomach
    no offence but folk like you unsettle the elderly, find some back room job
    its a mental disorder in a tunic
    He calls himself Karen now and we are all meant to go along with it, well I wont
    How long have you been pretending, dear? My wife was frightened. Your type ought not be let near the vulnerable
    freak show on ward seven
    Prayed for a nurse and got one of those, whatever it is
    I want it on my notes no transgenders
    they/them nurse, what a joke of a hospital, couldnt find a person that knows what it is
    As a retired matron I can say we would never have had one of your kind in the linen cupboard, let alone with patients
    `,
  ),
  lines(
    'lines-sexes/trans-nurse-on-ward-thanks',
    { labels: ['support'], direction: null },
    `
    the trans nurse on ward seven held my hand for two hours, I wont hear a word said
    Karen washed my mothers hair and sang to her, she is an angel in a tunic
    You have the warmest hands in that hospital
    big thank you to the staff nurse with the they badge, you found a vein first go
    My wife was frightened and you sat on the bed and talked about budgies until she wasnt
    retired matron here, would have had you on my team any day
    I had never met a trans person until my hip op and now I send you a card at Easter
    Sorry for what the man in bed four said. The rest of us told him
    you took my blood pressure and my mind off things, thanks pet
    Whoever you were before, the nurse you are now got my dad walking
    ta for the extra blanket and for not minding when my gran got your name wrong, she minds dreadfully
    the elderly on this ward adore you, they fight over whos first for the tea trolley
    I hope the trust backs you, you should never hear that sort of thing at work
    Nominated you for the award. Deserved.
    `,
  ),
  lines(
    'lines-sexes/library-reader-trans-nonbinary-spite',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    A man in make up reading to toddlers. Sick, and you know it
    youre a librarian not a circus act, pick a gender
    People like you groom children and call it inclusion
    I used to bring the twins on Saturdays, but I will not have them taught by an it
    Let me explain it in simple words: there is male, there is female, and there is you, who needs help
    mx?? what even are you
    non binary my foot, you just couldnt get noticed any other way
    there is a sadness about people of your type, all that hair dye and nothing underneath
    whatever you are, a library is no place for it, ours used to be for families
    gender confused weirdo stamping books
    every story time its another one of these, wheres the normal folk
    my church group has asked me to say that we find persons such as yourself unclean and will use the mobile van
    put your dress back in the dressing up box sunshine and go find a proper mans job
    `,
  ),
  lines(
    'lines-sexes/library-reader-harmless',
    { labels: [], direction: null },
    `
    the librarian is mx Hollis and does all the bear voices
    dressing up box at the library needs more dresses and fewer pirate hats
    saturdays story time is about a boy who wears a tutu, my twins howled laughing
    is the mobile van still coming to our lane on wednesdays
    I borrowed the book on nonbinary history and dropped it in the bath, sorry, will pay
    make up tips for the panto please, I am playing a dame at 67
    Toddler corner is closed for new carpet until the 3rd
    which gender do I tick for my child's library card, or can I leave it
    A trans author is reading in the main hall on friday and the tickets are free but go quick
    whatever you do don't ask my son to pick one book
    My church group used the meeting room and left a casserole dish, it has a blue lid
    hair dye everywhere, the bathroom looks like a circus tent
    they stamped my book with the old wooden stamp because I asked nicely
    Does anyone remember the librarian with the velvet jacket, he or they were so kind to me at fourteen
    `,
  ),
  lines(
    'lines-sexes/library-decision-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    closing the library on mondays hits the people with no internet
    you took the trans teen books off the shelf after one letter. one!
    The display was dull and badly lit, whatever the subject
    As a trans reader I found the panel talked about us for an hour without asking us a thing
    four quid for a reservation is daft
    No, I don't agree that a drag event suits under fives, and I said so politely to the manager and got a form back
    the council should stand by the librarian instead of hiding behind a statement
    wrong book was put in the toddlers box, that was for sixteen plus
    Whoever chose the carpet has never cleaned up after children
    I wrote to complain in May about the pronoun badges being made compulsory and I have still not had a reply
    `,
  ),
  lines(
    'lines-sexes/disabled-benefits-scorn',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    scroungers the lot of you with your sticks
    Funny how your bad back lets you go on telly
    your kind cost us billions and give nothing
    you're not ill you people are just allergic to work
    I pay my taxes and I'm sick of carrying cripples like you on my back
    Sorry to be blunt, but a country at the end of its money cannot keep people who will never put anything in. That means you
    free car free parking free everything, being disabled is the best job going eh
    if youre well enough to type youre well enough to pick fruit, all you disability lot are the same
    In nature the weak one gets left behind and the herd is better for it, which is something you might think about while you campaign for more handouts
    what do disabled people like you even contribute
    Drain on society, sat there in your chair
    another professional cripple with her hand out
    My brother lost a thumb and never claimed a penny, whereas you and your like have made a career of moaning
    normal people get up at six, your lot get up when the cheque lands
    `,
  ),
  lines(
    'lines-sexes/disabled-benefits-ordinary',
    { labels: [], direction: null },
    `
    has anyone had the new pip form yet, its forty pages
    my bad back went while I was reaching for the remote, no one hurt but my pride
    Disability benefit is going up in april by about two pounds a week I think
    carers allowance question, does a pension count
    got up at six to ring the line and was number eighty one in the queue
    Advice session for disabled people about benefits and work, Wednesdays at the Methodist hall, bring your letter
    lost my thumb in a printing press in 1988 and I still play the banjo
    the work coach was lovely, she uses a stick herself and we compared rubber ends
    picking fruit from the chair, dad holds the ladder and I give orders
    What does the cheque cover if I only do ten hours at the shop
    I am disabled, I pay tax, I have views on marmalade
    blue badge came in the post with my photo looking like a wanted man
    A quarter of working age people are disabled now, the statistics office says
    free parking on sundays for everybody so dont waste your badge
    `,
  ),
  lines(
    'lines-sexes/benefits-system-criticism',
    { labels: ['criticism'], direction: null },
    `
    the assessor asked how long I had been blind and would it get better
    you cut the payment before the appeal was even heard
    Minister, calling it tough love does not make it less cruel to disabled people
    took fourteen months to decide my son cannot walk
    I think too much is spent on the assessments and too little on the help, that is my whole point
    The form makes you write down the worst day of your life nine times
    shutting the job centre on the bus route was a stupid move
    Your sums do not add up. Where are the jobs meant to come from, and who would adapt them
    There is fraud in the system, I dont doubt it, but your figure of one in five was plucked from the air
    motability cars should not be a luxury brand in my opinion, though I know many need a big one
    not a single disabled person was asked before you announced it
    Left on hold with that music, I know every note
    a green paper that nobody could read, they hadnt even done a braille version
    `,
  ),
];
