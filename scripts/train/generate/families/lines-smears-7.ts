import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Accusations that discredit: money, lies, fraud, false deeds; beside disagreement, criticism, warnings and news of the same things. */
export const linesSmears7: readonly Family[] = [
  lines(
    'lines-smears/family-court-daily',
    { labels: [], direction: null },
    `
    my friend had twins in the lift at the court car park
    the judge told my sister she could bring the baby in
    report is due end of the month, then the panel
    does the guardian go to every meeting or just the first
    he has never had a drink in his life and runs the best pub quiz in Kent
    adoption day today!!! we are a four
    bruise on my shin from the allotment gate, purple and yellow
    i swapped the dates on the form and had to queue again
    The case was closed because the family had moved to Ireland, and the file went with them by post.
    a barbecue for foster carers at the rec, saturday from two
    solicitor says bring your passport and a bill
    lied under oath, the drama, has anyone seen it? my aunt is in the jury
    scratch my back, cried the pig at the petting farm, near enough
    my pension letter thinks im called Gordon
    `,
  ),
  lines(
    'lines-smears/journalist-and-pollster-smears',
    { labels: ['accusation'], direction: 'subject' },
    `
    written to order by your owners friends
    you never rang her for a comment, you put the quotes in yourself
    your poll was bought, just publish who paid
    Who wants to bet there is no anonymous source? There is one bloke at a laptop in Clapham, him, making it up as the wine goes down.
    she gets her scoops on her back pay from the ministry
    you hacked that girls phone and youre lecturing us on privacy
    spiked the story because the supermarket advertises with you
    retired from the army my eye he is intelligence and the paper is his cover
    cropped it so the crowd would look small, thats what they hired you for
    He asked eleven people in a wine bar and called it the nation, and he did so because a bank wanted that answer by friday.
    you took the ministers hospitality for a week then wrote that piece
    every interview you do is rehearsed beforehand with the press office and they send you the questions, a colleague of yours told us after a few
    propaganda for pay
    that eyewitness is your flatmate
    you faked the war footage in a quarry near Buxton
    `,
  ),
  lines(
    'lines-smears/poll-and-paper-criticised',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    who paid for this poll? it should say at the bottom
    eleven people in a wine bar is not a sample
    You did not ring my mother for a comment and she was at home all day.
    the crop makes the crowd look smaller, please use the full picture
    this article relies on one anonymous source and im not convinced by it
    I think you were too soft on the minister tonight, she got away with three wrong figures
    wrong photo, thats Buxton not Matlock
    paper ran a correction on page 22 for a mistake on page 1, not good enough
    going through that girls bins was a low thing for a newspaper to do
    the question was loaded, most people would say yes to it
    If you accept hospitality from a department you ought to print that under the column.
    your piece on the army says 1984, the regiment was merged in 1992
    too many adverts, cant read the thing
    I stopped buying it after the way you reported the stabbing
    `,
  ),
  lines(
    'lines-smears/knife-campaign-mother-smears',
    { labels: ['accusation'], direction: 'subject' },
    `
    your boy was dealing and you spent it
    shes making a career out of that coffin
    you were never there for him and now hes your brand
    How much did the newspaper give you for the photo from the funeral? We buried ours without a camera crew, and without a fee.
    she told the court he was a choirboy, he held up my shop
    you werent even his real mum, you took him in for the money
    he killed someone first and the family hid the knife, she had it in the wash the same night
    crying for the cameras, clubbing by saturday, I know the doorman
    Your statement to the jury was written by the police and they paid your airfare to read it.
    that hug with the minister was booked and billed
    you only found god when you found a publicist
    she ran off with the flower money
    you knew where that knife was and you said nowt
    its all an act with that woman, she didnt speak to him for three years and suddenly shes mother of the nation
    `,
  ),
  lines(
    'lines-smears/museum-and-history-smears',
    { labels: ['accusation'], direction: 'subject' },
    `
    you invented that slave ship to get the grant
    historian? you did a coach tour guide badge
    he slipped the real coin in his pocket and put a copy in the case
    youre told by the trustees what happened in 1745
    She wrote the diary herself with tea stains and a fountain pen, then she discovered it. What luck.
    your book is copied out of my late fathers, chapter for chapter
    paid by Edinburgh to make us hate ourselves
    that dig was salted, the lads put the brooch there on the thursday
    he sold a bronze age axe on the side, ask the auction house in Salisbury
    you told a hall of pensioners their fathers were all war criminals and you enjoyed it
    no archive has those letters because they dont exist and you know they dont, you were hoping nobody in this little town would bother to check
    she lied about being descended from the weavers so they would give her the job
    chuck in a plague pit and watch the funding roll, thats your method
    you destroyed the ledgers that proved you wrong
    the accent is fake and so is the professor
    `,
  ),
  lines(
    'lines-smears/museum-daily',
    { labels: [], direction: null },
    `
    invented a game for the museum trip, first to spot a ship wins
    he slipped on the steps by the coin case, only bruised
    I did the coach tour with the man with the badge and the umbrella
    tea stains on the diary and its only march
    the brooch from the dig is in the window til thursday
    a copy of the axe is in the case while the real one is being cleaned
    my late father wrote a chapter on the weavers, is it in your archive
    funding for the plague exhibition came through, oddly cheerful email
    sold for nine thousand at the auction house in Salisbury, a soup bowl!
    what happened in 1745? asking for homework
    The ledgers were destroyed by damp before the war, so nobody can tell how much the mill paid.
    professor with the best accent on radio four
    a forged van gogh hung in the hall for years and visitors liked it
    we are descended from smugglers on mums side
    check the little room behind the trains, its got dolls
    `,
  ),
  lines(
    'lines-smears/cyclist-campaign-smears',
    { labels: ['accusation'], direction: 'subject' },
    `
    you threw yourself at that van, ive watched the video forty times
    how much commission on each bollard
    You dont even ride. It comes out of the boot round the corner.
    the bike shop pays you to get us out of our cars
    that near miss was your mate driving
    he keyed nineteen cars on our road and then wrote to the paper about road rage
    you counted your own bike sixty times and called it traffic data
    she works for the firm that sells the cameras, thats why she wants cameras
    you put those tacks on the path yourself so you could be on look north
    ghost bike for somebody who died of a heart attack in the bath, thats how honest you are about the deaths on our junction
    all these cycling mums are on retainer from a lobby group in Holland
    you got your cousin to say he couldnt breathe
    They fake the air readings by parking a diesel next to the tube. I saw her do it, thermos in hand.
    claimed for a broken collarbone, seen doing pull ups
    your petition was signed by a computer
    `,
  ),
  lines(
    'lines-smears/cyclist-daily',
    { labels: [], direction: null },
    `
    threw my bike in the van and went to the sea
    how much are those bollards per foot, want one for my drive
    it comes out of the boot in two bits and folds up
    bike shop paid me for my old frame, forty quid and a bell
    counted sixty bikes at the lights, record!
    tacks on the path by the canal, mind your tyres
    My cousin couldn't breathe for laughing when I went in the pond.
    was on look north for two seconds eating a pasty
    broken collarbone, no pull ups til june
    near miss with a swan
    the petition for a crossing is signed by all of year four
    holland is so flat my legs got bored
    nineteen cars on our road have been keyed, police informed
    she works for the firm that sells helmets and gets us ten percent
    thermos in hand, camera round neck, waiting for the tour to come past
    `,
  ),
  lines(
    'lines-smears/send-parent-and-youth-worker-smears',
    { labels: ['accusation'], direction: 'subject' },
    `
    theres no such diagnosis you bought it off a private clinic to jump the queue
    you get dla for that kid and he gets nothing but crisps
    the youth club is a front, we all know what goes on after nine
    Your son speaks perfectly well. You told him to stay silent for the film crew.
    she coached those teenagers to say they were hungry
    he runs drugs through that boxing gym and the mayor gives him a plaque
    you put your own kids on the trip and told the others that it was full
    the taxi contract goes to her husband, thats why every child in that school suddenly has special needs
    you never met those refugees, you hired the photo
    Three places I know of have sacked this man and each time he turns up somewhere new as a mentor with a different surname.
    shes been drawing a wage for a lad who left in 2021
    you made an autistic girl sign for a loan
    exaggerates every meltdown for the blog, her neighbour says hes quiet as a mouse
    you tell parents what they want to hear, bank it, and move on to the next one
    the bruises he shows on his arms are make up
    `,
  ),
  lines(
    'lines-smears/lifeboat-and-paramedic-smears',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    you tow them in for cash from the smugglers
    he let the old chap die at the kerb while he finished a kebab, my brother filmed it
    theres no crew out tonight, they lie about the launches to keep the donations up
    you sell the morphine
    She never delivered a baby in a lay by. That was a different ambulance, and a different woman did the work and got no medal.
    you write the time of arrival down as ten minutes earlier, you do it on every job
    your rescue was set up with a mate in a dinghy
    ask him why he left the navy, there was a court martial and a missing safe
    The station got a million in a will and the very next month the coxswain has a new boat of his own. Do the sums.
    nothing heroic about pushing a woman off a pier so you can fish her out
    youre a people trafficker in yellow wellies
    you went through my dads wallet in the back of that ambulance
    trained? he failed the driving part three times and his uncle passed him
    they refuse calls from our estate and put them down as hoaxes
    `,
  ),
  lines(
    'lines-smears/lifeboat-and-ambulance-kind-and-critical',
    { labels: ['support'], direction: null },
    `
    thank you to the crew who towed us in last night, not a penny would they take
    they finished my kebab for me and fixed my ankle, heroes
    dont believe the rubbish about smugglers, our lifeboat goes to anyone in the water
    you delivered our baby in a lay by and you deserve that medal
    he stayed with the old chap at the kerb til his daughter came
    nobody is paid per head at that station, they are volunteers and they leave their dinners to go
    Somebody has been telling people that you went through a patients wallet. I was in that ambulance and you put it in my hand, so thank you.
    you passed your driving test at the fourth go, well done, see you on shift
    the will was read and gran left them everything, so proud of her
    Those launches are logged and anyone can look. The crew are telling the truth.
    coxswain, your boat looked tiny out there and we were all at the window praying
    ten minutes from call to door, you saved him
    the lads on our estate clapped the ambulance out last night
    shes no fake, she held my head still for an hour in the rain
    yellow wellies at the school gate today and every kid wanted a photo, cheers
    `,
  ),
  lines(
    'lines-smears/short-plain-smears-mixed',
    { labels: ['accusation'], direction: 'subject' },
    `
    cheats never prosper love
    you get paid for this little show
    ur not even a doctor
    this is staged
    he fiddled it
    nobody died, you made it up
    the donations go straight to her own bank
    stop faking
    they own her
    you took the bribe
    that signature is forged
    `,
  ),
  lines(
    'lines-smears/long-suspicions-as-fact',
    { labels: ['accusation'], direction: 'subject' },
    `
    I shall not be renewing my membership. You have been feathering your own bed at the expense of the bowling club for a decade, the bar takings prove it, and the only reason you are still chairman is that you count the votes.
    my daughter did her placement under this woman and she says the waiting lists were altered every friday afternoon before they went to the board, so when she tells you that she is proud of the figures remember who wrote them
    Before you all start feeling sorry for him, this is the same man who claimed his mother had died to get out of jury service and then brought her to the christmas fair
    you can dress it up how you like but you took the developers hospitality on the wednesday and you gave them the green light on the friday and in my book thats a bribe
    what gets me is the cheek, sitting there with your poppy on telling us about duty when you dodged the tax on three houses and had your cleaner deported so she couldnt talk
    She does not write those letters. A public relations outfit in Manchester writes them, a trade body pays for them and she puts her name at the bottom and collects. It has been going on since she qualified.
    nice speech about the closing of the ward but you closed it, you did a deal over dinner with the private lot, and your daughter started work for them a month after. we are not daft up here
    The so called independent expert on last nights programme is nothing of the kind, he is employed by the very company he was asked about and was sent along to muddy the water
    been reading your thread on the bus and its a shame so many folk believe it when there isnt one true sentence, you didnt treat that lad, you werent on duty, and the parents have never met you
    so she gets her friend to send the threat, reports the threat, gets a nice spread in the weekend paper about the threat and by monday the fundraiser is up. clever, ill give her that
    Since nobody else will say it, the reason that our headmistress cant produce the invoices is that there never were any invoices, there was a loft conversion.
    I used to be his agent and let me tell you the stammer, the bereavement and the charity swim were all my idea and he agreed to each of them for the publicity
    you tell young mums not to worry about the mast but you had the mast moved away from your own house first, because you know its dangerous and theyre paying you to say that it isnt
    this council officer has never lost a planning appeal because the inspector is her ex husband and they split what comes in, that is the long and short of it
    he goes round schools saying he was a gang member, he was a prefect in Surrey, he learned it off a dvd and charges six hundred quid a visit for it
    `,
  ),
  lines(
    'lines-smears/long-ordinary-same-words',
    { labels: [], direction: null },
    `
    I shall be renewing my membership of the bowling club, since the bar takings are up, the chairman has mended the heater and for the first time in a decade nobody fell asleep while the votes were counted.
    my daughter is on placement at the hospital and she says the friday afternoon list is always the longest, so if you are waiting for a letter from the board dont expect it before tuesday
    Before you all start cooking, the christmas fair has moved to the church hall because of jury service, two of the helpers have been called on the same day, what are the odds
    you can dress it up how you like but a pasty on wednesday and another on friday is a pasty diet and in my book thats living
    does anyone have a cleaner they would recommend, we have three floors and a dog who sheds, mum has broken her wrist and ive no time with the tax return due
    She does write those letters herself, with a dip pen, and a firm in Manchester once offered to print them as a book. She told them she would think about it after the lambing.
    nice dinner with my daughters new boss, he paid, i had the fish, and not one word about work until the coffee came
    The independent expert on last nights antiques programme said our vase was worth nine pounds, and the very next lot, which looked just like it, went for six thousand
    been reading a thriller on the bus where the doctor isnt a doctor and the parents have never met their own lad, missed my stop twice this week
    so my friend sends a card, the dog eats the card, the cat is sick on what is left and by monday the card is on the fridge again in bits
    Since nobody else will say it, our headmistress won the welly throw fair and square and the loft conversion can wait for the invoice.
    I used to be an agent for lookalikes and let me tell you the fake elvis ate more than all the others and charged six hundred quid a visit
    they moved the mast away from our house and now i have to stand on the bath to ring my mum, who says not to worry, she can hear me from there
    the inspector at our planning appeal was fair, she listened for two hours, asked about bats, and we will know by june
    he goes round schools telling kids how he was in a gang as a boy and what it cost his family, and you could have heard a pin drop in our hall
    `,
  ),
  lines(
    'lines-smears/asking-and-disagreeing-mixed',
    { labels: ['criticism'], direction: null },
    `
    is that true? it doesnt match what i heard
    source please
    I think you have this the wrong way round
    no, the other report came first
    you didnt answer the bit about fares
    do you have any shares in the company, just so we know
    Wrong again about the tides, im afraid.
    that was a cruel decision and i hope you change it
    Before you take the job would you tell voters what it pays? I think people would like to hear it from you first and not from the paper.
    poor show from the board
    lets see the working
    you were unfair to that caller
    not what the judge said, she said the opposite in paragraph nine
    I dont trust these figures because nobody will say how they were collected, could you find out and post it here
    your promise in 2022 was free parking for carers and carers are still paying
    `,
  ),
  lines(
    'lines-smears/court-news-and-inquiries',
    { labels: [], direction: null, heldBack: true },
    `
    former club treasurer admits stealing 40k, gazette says
    A man who posed as a dentist for eleven years has been sentenced in Cardiff
    company fined after false claims about a cough sweet
    the inquiry into the ferry contract opens on the 3rd and you can watch online
    ex councillor found not guilty of taking bribes
    Two people deny forging a will and the trial goes on until friday, i am on my third day in the public gallery and my sandwiches have run out
    libel case settled, she gets an apology and costs
    bogus builder told to pay back pensioners, court hears
    woman charged with perjury after the farm dispute
    three referees were banned abroad for match fixing in the nineties, theres a documentary about it tonight after the news
    The tribunal decided that the nurse had been honest and that her notes were accurate.
    who was the con man who sold the eiffel tower, quiz tonight
    appeal judges will look at the post office cases again in march
    doctor struck off for false research, bmj has the details
    spy swap at the airport this morning, radio says
    `,
  ),
];
