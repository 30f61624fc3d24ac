import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Accusations that discredit: money, lies, fraud, false deeds; beside disagreement, criticism, warnings and news of the same things. */
export const linesSmears4: readonly Family[] = [
  lines(
    'lines-smears/bus-company-chat',
    { labels: [], direction: null },
    `
    the bus was full of wet dogs and i loved it
    my foot has broken down, can i get on at the hill
    was the 14 delayed or did i invent that
    whoever sits there typing on christmas day have a mince pie on us
    do pensioners pay a fare before half nine
    the brakes squeak like a mouse on the 62 but its been tested hasnt it
    Lost property in Dudley had my phone in a little bag with my name on it. Lovely people.
    i left a five star review for the night driver, the tall one
    the ghost bus at halloween, is it a real service
    what does a trainee driver get paid these days, asking for my lad
    taxi home cost more than the theatre
    the timetable on the pub wall is from 1974 and its framed
    photo of the old red double decker in the fire station yard
    diesel smell always takes me back to school trips
    I walked the whole route for charity, eleven miles, blisters on both heels
    `,
  ),
  lines(
    'lines-smears/librarian-agenda-smears',
    { labels: ['accusation'], direction: 'subject' },
    `
    you throw the good books in a skip and sell the rest on ebay
    who tells you what to put on that shelf, come on, who signs your cheque
    those borrowing numbers are fake, its always empty when i walk past
    You run that story hour to get at kids and the council covers for you
    been helping herself to the fines tin since it was two pence a day
    not a volunteer at all, she draws forty thousand a year for it
    you told the meeting that you would burn every book by a man
    stole the parish records and flogged them to an american
    you pretend to be neutral then bin the leaflets of anyone who votes different
    the petition has your handwriting on half the names
    That ceiling didnt fall. You knocked it down to get a new building out of the lottery.
    reads out whatever the town clerk slips under her door
    you made up the flood damage for the insurance, and three of us saw you with the hose
    he has never catalogued a book in his life, he got in through his mother
    `,
  ),
  lines(
    'lines-smears/library-daily',
    { labels: [], direction: null },
    `
    skip outside the library full of broken chairs
    who signs the card for the story hour lady, shes leaving friday
    fines tin is now a plant pot
    the ceiling fell in the poetry section and nobody noticed til tuesday
    an american has written for the parish records of her great granddad
    i read whatever the cat sits on
    sells on ebay every book i finish, keeps me in tea
    half the names on the petition are from our street, well done us
    is it always empty on wednesdays, i like it quiet
    hose left on in the garden, flood in the childrens corner, two mops needed
    mother got me in the library at six and i never left
    two pence a day seemed a lot back then
    a novel about a forger, what was it called? he fakes a shakespeare play
    Volunteers draw names from a hat for the christmas shift.
    insurance paid for new carpets so come and wipe your feet
    `,
  ),
  lines(
    'lines-smears/vicar-collection-plate',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    the roof fund bought you that motorbike
    doesnt believe a word of it himself, its the free house hes after
    you preach poverty and bank in jersey
    where is the silver cup reverend, and dont say cleaning
    sold the graveyard corner for cash and kept it out of the minutes
    she never visited my dad at the end, she wrote it in the magazine but she never came
    how much commission do you get from the undertaker
    You told the widow that he asked for you by name. He was unconscious for a week, you lying so and so.
    false shepherd fleecing the flock
    holy on sunday, thieving monday to saturday
    that miracle was staged with a lad from the drama club
    you forged the bishops letter
    he got the wedding couple to pay twice and declared it once
    you were never a missionary, you were in a call centre in Slough
    our last vicar found the books short and you were treasurer, draw your own conclusions everybody
    `,
  ),
  lines(
    'lines-smears/church-roof-talk',
    { labels: [], direction: null },
    `
    the roof fund needs another four thousand
    the vicar bought a motorbike and its louder than the organ
    silver cup is at the cleaners, chapel one in use this sunday
    my dad asked for the reverend by name and she came in her slippers
    a shepherd lost his flock on our bypass this morning lol
    undertaker sponsors the cricket team, make of that what you will haha
    He worked in a call centre in Slough before he was ordained, says it taught him patience.
    wedding couple paid twice by mistake, refund on its way
    bank holiday in jersey, went to evensong, sang my heart out
    graveyard corner needs mowing, any volunteers
    the treasurer found the books in a bread bin
    sunday school put on the miracle of the loaves with real loaves
    Thou shalt not steal, said my gran, with my sandwich in her hand.
    drama club borrowing the candle sticks til monday
    the letter from the bishop was read out and half of us couldnt hear
    `,
  ),
  lines(
    'lines-smears/church-spending-criticised',
    { labels: ['criticism'], direction: null },
    `
    cash from the raffle ought to be counted by two people
    selling the corner of the graveyard without asking families was wrong
    I didnt care for the sermon on money, it felt aimed at people who have none
    a new carpet when the heating is broken? odd choice
    can we see the accounts for the roof fund please, its been three years
    the wedding fee is steep for a church that is half empty
    you announced a visit to my father that didnt take place. perhaps a mix up but please correct the magazine
    bishop has it wrong about the schools
    why was the treasurers report not on the agenda
    moving the service to 8 was unkind to the old ones
    The diocese spends too much on managers and too little on parishes. I told the archdeacon so.
    a hymn with a drum kit is not for me sorry
    no thank you to contactless plates in the aisle
    I disagree with you on second marriages vicar but it was a fair talk
    `,
  ),
  lines(
    'lines-smears/dog-rescue-her-and-him',
    { labels: ['accusation'], direction: 'subject' },
    `
    she sells those dogs to the highest bidder and tells you they were adopted
    they starve one for the photo and feed it once the donations land
    ask him where the greyhounds went. ask him about the pit behind the barn
    She hasnt got a licence, a kennel or a clue, she has a paypal button
    he nicked that terrier out of a garden in Wrexham and called it a rescue
    none of those puppies are from Romania, her own bitch has three litters a year
    the vet bill on the appeal is forged, the surgery doesnt even have that name
    them two live like lords off other peoples soft hearts
    Every story of his begins with a chain and ends with a bank account number. Not one dog has ever been seen twice.
    shes a dealer who found facebook
    he puts them to sleep on the quiet and bills for food till christmas
    they made up the fire
    I volunteered for her one summer. The blankets go on ebay and the cash goes on wine.
    he got a payout for that bite and he did it himself with a fork
    dont be taken in by the cuddles, it is a racket and he runs it
    `,
  ),
  lines(
    'lines-smears/dog-rescue-talk',
    { labels: [], direction: null },
    `
    she told us the greyhounds were adopted together, best news today
    highest bidder gets a hand knitted dog coat, all for the kennels
    my terrier nicked a roast chicken out of next doors garden
    one of the puppies starves himself if the cat is in the room
    licence for a dog used to be 37p, remember
    he did it himself with a fork, the puncture in the ball i mean
    a fire at the barn, all dogs safe, two rabbits missing
    vet bill for a sock. an actual sock
    pit behind the barn is full of water so keep yours on a lead
    she begins each morning with a chain of five leads and ends with mud to the eyebrows
    warning: puppy scammers on facebook want a deposit before you visit, police in Wrexham say dont pay
    Has anybody seen a lurcher twice round the reservoir? once could be mine, twice must be
    sleeps on the quiet chair, bites the loud one
    they live like lords those two dachshunds
    fake adoption page using our photos, please report it
    `,
  ),
  lines(
    'lines-smears/veteran-never-served',
    { labels: ['accusation'], direction: 'subject' },
    `
    you never served a day
    those medals came off a market stall, wrong ribbon, wrong order, wrong war
    Stolen valour. My brother was in that regiment and nobody there has heard of you.
    what was your service number then? silence, thought so
    walts like you make me sick, you were in the catering corps for a fortnight and got sent home
    your limp swaps legs when the cameras leave
    you never lost a friend at Basra, you got that tale out of a paperback
    he was in prison during the falklands, not on a ship
    her so called ptsd started the day the compensation forms came out
    sat in Aldershot stacking tins and now hes telling schools about sniping
    a make believe major
    you bought the beret in a surplus shop in Rhyl and have been dining out on it ever since, take it off
    she stood at the cenotaph wearing lies
    your commanding officer never existed and neither did your war
    `,
  ),
  lines(
    'lines-smears/veterans-and-memory',
    { labels: [], direction: null, heldBack: true },
    `
    i never served a day, bad ears, but dad did thirty years
    the medals off the market stall turned out to be a milkmans from 1951
    what was his service number, im tracing my grandad
    the regiment sent a wreath and four lads
    my limp swaps legs when it rains
    he was in prison camp during the war and came home six stone
    Walter, or Walt as he liked, was in the catering corps and could cook for nine hundred
    bought a beret in a surplus shop in Rhyl for the school play
    sat in Aldershot station for two hours, someone gave me soup
    the dates on the stone dont fit with the diary so we are asking the legion
    A major came to assembly and told them about tins of jam in the desert
    compensation forms are at the british legion on mondays
    the dad in the novel pretends he was at Basra and his son finds out
    shes eleven and plays the last post better than me
    cenotaph road closed from ten on sunday
    `,
  ),
  lines(
    'lines-smears/faking-illness-benefits',
    { labels: ['accusation'], direction: 'subject' },
    `
    nothing wrong with you, you can walk when theres a camera off
    i seen you run for a bus in April wheelchair girl
    Youve been faking that illness for a blue badge and a free car.
    your fibro is made up and the doctor knows it
    your tremor stops the second you get a pint
    cancer? you had a haircut. you shaved it yourself for the gofundme
    she googles a new syndrome every spring and the money keeps rolling in
    hes as disabled as i am and i fix roofs
    you coached your kid to twitch for the assessor
    benefit cheat with a ring light
    I work in that pharmacy and you have never collected a single prescription for it
    shes putting on the stammer for sympathy, listen to her order a curry
    you got thrown out of the support group for pretending
    that oxygen tube isnt plugged into anything lol caught
    long covid, long con
    `,
  ),
  lines(
    'lines-smears/illness-daily',
    { labels: [], direction: null },
    `
    nothing wrong with the wheelchair, it was the ramp
    ran for a bus in April and have been sorry since
    you get a blue badge through the council, about six weeks
    my tremor stops the second i hold the cat
    shaved my head for the gofundme, its cold
    the assessor was kind and made tea
    i fix roofs and my back is as old as the tiles
    ring light broke so the video is dark, sorry everyone
    collected the wrong prescription, whose is this
    Stammer group meets on thursdays, and afterwards we order a curry and take our time about it.
    faking a smile at work today, migraine since five
    oxygen tube caught on the door handle, twice
    i googled my rash and apparently im a strawberry
    support group is in the other hall because of the election
    She was told it was all in her head for nine years. It was her thyroid.
    `,
  ),
  lines(
    'lines-smears/disbelief-plain-to-you',
    { labels: ['accusation'], direction: 'subject' },
    `
    not true and you know it
    i dont believe youve ever worked a night shift in your life
    youre having us on for money
    Nobody told you that. You wrote both sides of it
    you just say what gets you paid
    You didnt see it, you werent there, you read it on here like the rest of us and put yourself in it.
    stop making up messages from single mums
    you have no friend in Aleppo
    You are not sorry, you were caught.
    its a lie like everything else you tell this town
    you copied that from a film, word for word
    funny how its always you this happens to, almost as if you invent it
    youre only pretending to care until the election
    all that crying and not one tear
    `,
  ),
  lines(
    'lines-smears/disbelief-friendly',
    { labels: [], direction: null },
    `
    not true that owls turn all the way round, i looked it up
    i dont believe it, four goals in ten minutes
    are you having us on? snow in June?
    nobody told me it was fancy dress so i came as me
    I wrote both sides of the letter and ran out of stamps
    you werent there! the cake had a working train on it
    copied the recipe word for word and it still came out like a brick
    she typed it with one finger and its three pages long
    pretending to be asleep til the kids stop fighting
    you know its monday when the toast lands butter down
    my friend in Aleppo has had her baby, a girl
    all that crying over a hamster film and not one tissue in the house
    funny how it always rains on the fete
    He caught the train he said he would miss, i owe him a fiver
    i have never worked a night shift in my life, how do you lot stay awake
    `,
  ),
  lines(
    'lines-smears/nurse-union-strike-smears',
    { labels: ['accusation'], direction: 'subject' },
    `
    you get a bonus for each day they stay out, comrade
    she earns six figures to tell nurses theyre skint
    Never emptied a bedpan. Straight from student politics to a union car.
    the ballot was stuffed, my sister works there and half those votes are from leavers
    youre on the payroll of the private hospitals and running ours into the ground
    you dont want a deal, a deal ends your telly money
    he took strike fund cash to Cheltenham and it came back as a losing ticket
    patients died for your photo on that picket and you cheered when you heard
    Your foodbank nurse is a paid model, I have seen her in a sofa advert
    russian money
    they bus these people in, theres not a real midwife among them
    you told management you would call it off for a seat on the board
    she was sacked for theft from the drug cupboard, thats why she hates the trust
    youll lie to nurses, lie to ministers and bill both of them for the train
    `,
  ),
  lines(
    'lines-smears/strike-talk',
    { labels: [], direction: null },
    `
    do you get strike pay from day one or day three
    my sister works there and the picket has a piano
    six figures on the lottery, syndicate of forty nurses!
    the ballot closes friday so post it today
    straight from school to a job emptying bedpans and i never regretted it
    the union car broke down so we all walked
    they bus the choir in from Cardiff for the rally
    horse called Picket Line won at Cheltenham, you couldnt make it up
    a deal has been done, trains back monday
    sofa advert has a nurse in it, is that your Karen
    management sent biscuits
    half the board are retired midwives
    how much is the train if i split the ticket at Crewe
    The drug cupboard key has been found in the drug cupboard.
    strike fund cake stall made two hundred and six pounds
    `,
  ),
];
