import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Bodies, clothes and propositions, beside compliments, health, fashion and dancing. */
export const linesLeers1: readonly Family[] = [
  lines(
    'lines-leers/clinic-video-remarks-on-body',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    lovely pair on you doc
    couldnt hear a word about blood pressure, was too busy looking down your blouse
    Those legs should come with a health warning.
    you can examine me any time you like darling, ill be the one with no pants on
    my heart rate went right up watching this and it wasnt the exercise 😏
    nice bum under that white coat i bet
    Wear the tighter top next week please, the statistics are easier to swallow
    im sick in bed doctor, come and join me
    turn round next time so we can see the back view as well, some of us have been waiting all winter for it
    i watched the whole clip on mute. twice. those lips mate
    Bet you're not wearing much beneath those scrubs
    I have a swelling that only you could bring down love, when can you fit me in, evenings are good
    phwoar nurse!! would let her take my temperature any way she fancied
    `,
  ),
  lines(
    'lines-leers/clinic-body-questions-real',
    { labels: [], direction: null },
    `
    is it normal for one breast to be bigger than the other doc
    had a lump in my chest looked at today, all clear thank god
    doctor my legs swell up every evening after work, should i be worried
    Do I need to take my top off for the heart scan or is a loose blouse fine
    my husband found blood in his pants and wont go to the GP, how do i persuade him
    swelling went down after two days of ice and rest
    Nurse took my temperature and blood pressure and sent me straight to hospital, I've been in bed here since Tuesday with a drip in my arm.
    what age do they start checking your prostate
    sore nipples since i started breastfeeding, any cream you would suggest
    i had to wear one of those gowns that opens at the back, whole ward saw my bum lol
    Can the tablets affect your sex drive? Mine has gone completely since June and my wife is worried.
    bed bath from a lovely nurse called Brian this morning, first wash in nine days, felt human again
    heart rate of 120 just from climbing the stairs, is that high
    white coats should be boil washed tbh
    `,
  ),
  lines(
    'lines-leers/clinic-thanks-and-praise',
    { labels: ['support'], direction: null },
    `
    lovely clear talk doctor, thank you
    You explained my husbands operation better than anyone on the ward did
    this doc sat on the end of my bed and held my hand for ten minutes when i was frightened, never forgotten it
    Brilliant video, even my dad watched all of it
    what a warm voice you have, really puts patients at ease
    thank you nurse for the care you gave mum in her last week
    Your tips on exercise got me off the sofa and my blood pressure is down, so cheers from Wigan
    love the new scrubs, the colour is so cheerful
    Best explanation of breast screening I have heard in years. I booked mine this morning because of you.
    you look well after your leave, good to have you back at the surgery
    five stars for the evening team, fitted me in with no fuss
    doctor you are a gem x
    `,
  ),
  lines(
    'lines-leers/councillor-bus-lane-propositions',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    never mind the bus lane councillor whats your number gorgeous
    dinner then back to mine? ill vote for whatever you want
    Would happily block your box junction any night of the week
    im on the number 14 every morning, sit on my lap and we can talk about traffic
    you + me + back seat of the park and ride 😉
    Come round my flat Thursday, wear that green skirt, and I shall explain my objections to you personally.
    bet you go all night cllr
    how much to see you out of that hi vis
    I don't care about the potholes, sweet cheeks, I care about what you are doing on Friday and whether you sleep alone
    hes well fit this one id let him dig up my road anytime if u know what i mean 🍆
    Madam chair, may I second you in the cloakroom?
    `,
  ),
  lines(
    'lines-leers/councillor-bus-lane-ordinary',
    { labels: [], direction: null },
    `
    whats the number for the bus depot please
    anyone fancy a ride out to the park and ride on saturday to see if it works
    my lad sits on my lap on the 14 because its always packed
    Dinner was cold by the time I got through the box junction
    Fancy meeting at the consultation on Thursday, then a pint?
    they are digging up my road all night again, hardly slept
    wear hi vis if your cycling in this fog folks
    i filled in the survey twice by mistake lol
    The back seat of the old buses had a heater under it that burnt your legs, happy days.
    cllr could you send a picture of the proposed layout, the link goes nowhere
    My wife and I met on the number 9 in 1971. I asked her to dinner before we reached the depot and she said yes at the next stop.
    behind the depot theres a gap in the fence where foxes get in
    second the motion about the cloakroom hooks
    `,
  ),
  lines(
    'lines-leers/councillor-bus-lane-grumbles',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    the bus lane is a waste of money and you know it councillor
    Blocked box junction again this morning thanks to your scheme, well done
    how much did this survey cost us
    Ride the 14 at rush hour yourself before you vote to cut it
    you never turn up to meet residents, just send out pictures of yourself with a shovel
    Nobody wanted this. We said so on Thursday, we said so in the survey and the committee went ahead anyway.
    digging up the same road three times in a year is terrible planning
    I shall not be voting for anybody who backs this
    Your objections came far too late to matter
    park and ride is useless if the last one goes at six
    change your mind on this please cllr, shops are dying
    that decision was rushed
    `,
  ),
  lines(
    'lines-leers/weather-presenter-clothes-leering',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    is it cold in that studio love? we can all see
    Zip it down a bit further, ratings will rise
    Red dress today, blue dress Friday, no dress Sunday would be my forecast
    cor look at the back end of her when she points at scotland
    my wife left the room so i paused it on the side view
    I only tune in for the tight skirt. Couldn't tell you if it rained or not.
    you should do the weather in a bikini, make the licence fee worth it
    Wouldnt mind getting caught in a shower with you
    heels and them legs on a monday morning, are you trying to kill us blokes
    trousers again?? boo get your pins out
    somebody's put on a few inches in all the right places, very nice, keep eating the pies darling
    Those trousers are so snug I can tell which side he dresses on, and I am not complaining boys
    high pressure building in my trousers
    `,
  ),
  lines(
    'lines-leers/weather-presenter-clothes-kind',
    { labels: ['support'], direction: null },
    `
    that dress is a lovely colour on you, where is it from
    Red really suits you, my mum said the same
    Glad to see you back in front of the map, hope the baby is doing well
    those heels must hurt by the end of a shift, you always look smart and cheerful
    best forecaster on telly
    you called the cold front right to the hour so my washing stayed dry, ta
    Loved the blue jacket today! Very smart with the tie.
    ignore the rude remarks about your skirt, you do a great job
    you told us it would rain and it did, take a bow
    love that you wear flat shoes and stand your ground
    People who write in about her legs ought to be ashamed. She has a degree in meteorology and she is superb at explaining a chart.
    cheers for the warm smile on a grim monday
    your scarf brightened up the whole programme
    `,
  ),
  lines(
    'lines-leers/weather-talk-innocent',
    { labels: [], direction: null },
    `
    warm front coming in over wales by friday
    caught in a shower without a coat, soaked to my pants
    high pressure building so get the bbq out
    Cold in the office today, three of us in coats
    wore a bikini in Rhyl in April and regretted it immediately
    is it skirt weather yet or do i keep my tights on
    My zip broke on the bus and I had to walk round Leeds with my jumper tied about my waist.
    lightning over scotland last night, wow
    six inches of snow in the garden and still coming down
    legs out today ladies, its 24 degrees in cardiff!! mine are like milk bottles lol
    paused the telly to read the map properly
    Rain forecast for the wedding on Sunday so I have bought a see through umbrella for the bride
    the back end of the storm was worse than the front
    `,
  ),
  lines(
    'lines-leers/mp-slept-her-way-up',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    we all know how you got that seat love, on your back
    whose bed did you climb out of to land that job
    Promoted again? She must have very strong knees.
    not what you know is it, its who you do
    Wonder how many lunches in hotel rooms that promotion took
    the whip's favourite position, and i dont mean under secretary
    got the nod from the minister after a very private meeting eh 😉😉
    Talent had little to do with it, she has other assets and knows which men to show them to.
    he only got on the front bench because he kept some old dear warm at conference
    on the committee at 31, i bet she was very accommodating
    you must be good at something in the dark because you are rubbish at the despatch box
    She didnt break a glass ceiling, she just lay there and looked at it
    tell us what you did for the chairman then, go on, we wont tell your husband
    Long evenings in his office with the door locked, then a peerage. Funny how that works out for the pretty ones.
    `,
  ),
  lines(
    'lines-leers/mp-promotion-clean',
    { labels: [], direction: null },
    `
    promoted again, thats three jobs in a year
    who got the whips office in the end
    Does anybody know how peerages are decided
    the minister had a private meeting with farmers at the hotel this morning
    she climbed from the back benches to the cabinet in six years
    my knees went halfway up the stairs to the public gallery
    He was on the committee at 31, which is young but not a record
    lay in bed and listened to the results come in till four
    long evenings in the office with the door locked because the cleaners kept coming in, such is the life of a clerk
    Our MP is holding a surgery on Friday, you have to book a position in the queue by phone.
    got my seat on the coach to conference, sandwiches packed, husband left with the dog
    how do you get picked as an under secretary
    favourite to win the seat is the young woman from the hospice
    `,
  ),
  lines(
    'lines-leers/mp-promotion-criticised',
    { labels: ['criticism'], direction: null },
    `
    a promotion after that mess? astonishing
    Never seen you win an argument at the despatch box yet
    the minister keeps giving jobs to old friends and it looks bad
    she was poor on the committee and will be poor in the job
    you got the seat because the other side split the vote, lets be honest
    Private lunches with donors should be published, every single one of them, yours too.
    wrong person for the position imo
    He has had three jobs in a year and finished none of them. That is not talent, it is musical chairs.
    your answers at the despatch box were evasive
    Too young for that brief, needs ten years on the back benches first
    peerages for party chairmen stink
    tell us what was said in that office or publish the notes
    `,
  ),
  lines(
    'lines-leers/referee-ladies-and-lads-rate',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    the lino is a solid 8, 9 if she lets her hair down
    Smash or pass lads, the new ref
    shes a 6 in that kit and a 10 bent over picking up the coin
    Physio coming on, every bloke in the stand suddenly has a groin strain 😂
    id let her show me a card in private
    Ref's got a cracking rear, can't take my eyes off it and neither can row F
    out of ten for the linesman girls? nine from me, thighs like tree trunks, get them round me
    ugly face but the body makes up for it, bag on her head job done
    Wouldnt kick her out of bed for getting the offside wrong
    the fourth official can hold my board up any time
    me and the boys have a league table of the female pundits by chest size
    That midfielder's shorts have shrunk in the wash and half of Cardiff is very grateful. What I would do with ten minutes and a bottle of oil.
    two points for the goal and two points on her shirt hur hur
    `,
  ),
  lines(
    'lines-leers/football-talk-bodies-innocent',
    { labels: [], direction: null },
    `
    pulled my groin in the warm up, out for three weeks
    thighs like jelly after that run
    out of ten for the ref today? id say six
    Physio says I need a scan on the left knee
    my kit shrank in the wash, shorts like a vest
    he took it off his chest and smashed it into the net
    Solid 8 for our keeper, the rest were a 4
    lino flagged late and the whole stand groaned
    big lad up front, good touch, holds the ball up well
    Can you pass me the programme, I want to see who the fourth official is
    The women's team beat us five nil in a friendly and their striker bent one in from thirty yards. Our lads couldnt get near her all night.
    she tied her hair back, picked up the coin and got on with it, good ref
    row F has no leg room
    bag of chips and a bovril at half time, bliss
    `,
  ),
  lines(
    'lines-leers/referee-praise-plain',
    { labels: ['support'], direction: null, heldBack: true },
    `
    best ref we have had all season, male or female
    she kept up with play better than men half her age
    Great game today and the lino was spot on with every offside
    proud of my daughters coach, what an example
    he handled the scuffle calmly, fair play ref
    Hands off our physio, she has kept half this team on its feet since August
    the remarks about the lineswoman are disgusting, let her do her job
    Fit as a fiddle at 50 and still running the line on Sundays, respect
    lovely touch from the ref shaking hands with the kids
    thank you for showing the card early, it calmed everyone down
    You took dog's abuse for ninety minutes and never once lost your temper. Well done.
    good kit, good game, good whistle, see you next week
    `,
  ),
  lines(
    'lines-leers/librarian-coded-innuendo',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    i have an overdue item for you 😏
    can i check YOU out
    Always fancied a librarian, glasses off, hair down, behind the reference shelves
    youd look better stretched out on the issue desk
    I'm a very noisy boy, come over and hush me with that mouth
    how late do you stay open, asking for my right hand
    Do you lend yourself out by the week, sugar? I'd bring you back well thumbed.
    its always the quiet ones who are filthy isnt it love, bet you own a whip
    reading your lips and id rather be doing something else to them
    large print section over here if you want to feel it
    that cardigan has one button too many, allow me
    Story hour at my place. Bring the wine. Bedtime story obviously and I get to choose what you wear
    hey bookworm come wiggle for daddy
    `,
  ),
  lines(
    'lines-leers/library-everyday',
    { labels: [], direction: null },
    `
    three overdue books and a fine of two pounds
    can i check out dvds on my library card
    how late do you stay open on wednesdays
    Large print section has been moved next to the lift
    bought new glasses so i can read in bed again
    The quiet room isnt quiet, someone hums
    my cardigan lost a button somewhere near the reference shelves, have you found it
    Do you lend out cake tins? Cardiff does, by the week
    this copy is well thumbed and theres jam on page nine
    bedtime story done, kids asleep, now wine
    A noisy boy at story hour shouted that the wolf did nothing wrong and honestly the whole room agreed with him.
    put your hand up if youve ever hidden a book so nobody else could borrow it
    my nan learnt to lip read at the library class
    bookworm here, any tips for crime set in Scotland
    `,
  ),
  lines(
    'lines-leers/library-romance-novels-talk',
    { labels: [], direction: null },
    `
    that steamy novel is out on loan till march, twelve people waiting
    our book group did the racy one, vicar blushed
    Is the romance shelf still by the window?
    the love scenes were so badly written we laughed till we cried
    my gran borrows the naughty ones and hides them in her knitting
    A bit too much sex in it for me but the plot was good
    whip round for the librarian who is retiring after 30 years
    It isnt filthy, it is D H Lawrence, and it was on the syllabus at university
    the duke took off his shirt on page two and never put it back on, highly recommend
    anyone read the one about the lighthouse keeper and the widow
    Finished the second in the series last night. Less kissing, more dragons, which suits me.
    should a public library stock erotic fiction? genuine question for a debate
    `,
  ),
];
