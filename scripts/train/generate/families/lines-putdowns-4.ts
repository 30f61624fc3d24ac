import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults without a name or a swear word: mock concern, rhetorical questions, boredom; the same words meant well. */
export const linesPutdowns4: readonly Family[] = [
  lines(
    'lines-putdowns/no-friends-popularity',
    { labels: ['insult'], direction: 'subject' },
    `
    who hurt you? oh right, nobody stays long enough
    no friends then
    I see why you eat alone
    Even the birthday card from your bank was unsigned
    you must be fun at parties, if anybody ever asked you
    how many people came to your leaving do, was it none or was it two
    your whole street pretends to be out
    they laugh at you in the staff room you know, everyone does
    Strange how every photo of yours has a gap around you. People can smell failure I suppose
    must be lonely being that dull
    not even the scammers ring you
    nobody came to your launch because nobody rates you
    Your own kids roll their eyes when you come on, mine are at school with them and they say so
    must sting to be the one the others in the band put up with
    when you left the room everyone relaxed, that is your gift to the world
    the least popular person in every room since infants school
    `,
  ),
  lines(
    'lines-putdowns/friends-popularity-harmless',
    { labels: [], direction: null },
    `
    i eat alone on tuesdays, best hour of the week
    how many people came to the leaving do
    no friends on this app yet, just joined
    my birthday card from the bank arrived unsigned haha
    everyone on our street was out for the eclipse
    scammers ring me more than my sons do
    Nobody came to my first pottery class so I made a pot for the teacher, that is me
    gap in the photo is where grandad ducked
    What is the staff room like in the new building?
    my own kids roll their eyes when I dance, quite right too
    who came to the launch of the lifeboat
    lonely on night shifts, does anyone else feel that
    Fun party at the day centre, the band played three hours
    i relaxed when he left the room, he had my exam result in his hand
    the least popular flavour was liquorice, I ate the lot
    `,
  ),
  lines(
    'lines-putdowns/friends-support',
    { labels: ['support'], direction: null, heldBack: true },
    `
    your whole street is behind you
    who hurt you? tell us how we can help, we are here
    If you are eating alone come and sit with us on thursday, honest
    so many came to your leaving do they ran out of chairs
    they talk about you in the staff room with real fondness
    my kids are at school with yours and they are a credit to you
    Not a gap in that crowd, everyone came for you
    you were fun at our party, thank you for dancing with my aunt
    nobody rates themselves less than she does and nobody should be prouder
    It must be lonely in that job sometimes. You have more friends out here than you think
    the most popular person on ward 9 by miles
    even my grumpy brother likes you
    Your gift is that people relax when you walk in
    We signed your card, all ninety of us
    dont listen to them, your launch was packed
    `,
  ),
  lines(
    'lines-putdowns/marriage-sneers-about-him',
    { labels: ['insult'], direction: 'subject' },
    `
    imagine waking up next to that every day, poor woman
    his wife left and frankly who would not
    no ring on his finger, shock horror
    She married down and then kept digging
    he has the look of a man whose own dog prefers the neighbours
    how did that get a wife
    I give the marriage six months, she will notice what he is like
    Who on earth would date him? You would need to be deaf and have a head cold and owe him money
    bet his kids ask to be dropped at the corner so nobody sees them with him
    the wife does the talking because he hasnt two words to rub together
    Divorced twice and you only need to hear him order a coffee to see how it happened
    he must have written his own valentine
    Her husband works away. As far away as possible, and can you blame him, listening to that drone at the breakfast table every day
    `,
  ),
  lines(
    'lines-putdowns/marriage-daily',
    { labels: [], direction: null },
    `
    waking up next to a snorer for thirty years, send earplugs
    my wife left early for work so who has the spare key
    no ring on my finger, it went down the sink this morning
    our dog prefers the neighbours, they have sausages
    Who would you date from the cast if you had to
    i wrote my own valentine in year 6, tragic
    she married in that church in 1961 and the rain came through the roof
    Her husband works away on the rigs so the breakfast table is me and three kids and a cat who hates toast
    We give it six months before the new kitchen needs painting
    kids asked to be dropped at the corner, they are growing up
    divorced twice and still believe in cake
    is he the man who does the wedding discos
    the wife does the talking and I carry the bags
    head cold at my own wedding, said I dew
    how did they meet? in the queue for the tip
    `,
  ),
  lines(
    'lines-putdowns/marriage-warm',
    { labels: ['support'], direction: null },
    `
    waking up next to you must be a joy, says my wife, about your radio show
    Congratulations to him and his wife on fifty years
    who would not want a neighbour like him
    she married a good one there
    your husband must be very proud
    so sorry to hear he has left hospital without you getting to say goodbye, thinking of the kids
    lovely ring, lovelier couple
    I hope she knows how many of us are glad she came home
    No man did more for this harbour
    Bet his kids are proud to be seen with him today
    he hasnt two minutes to rub together and he still coached our lads
    the neighbours would like it known that we adore that dog and you
    Thirty years of marriage and he still brings her tea before his shift, our milkman says so
    six months since the operation and look at her now
    You and your wife gave my brother a sofa and a hot meal when he had nowhere to be
    `,
  ),
  lines(
    'lines-putdowns/age-sneers',
    { labels: ['insult'], direction: 'subject' },
    `
    past your bedtime grandad
    how old are you, twelve?
    Shouldn't you be in a home by now, dear, with a blanket and someone to wipe your chin
    you look about a hundred and think like it
    did they dig you up for this debate
    Come back when your voice breaks little boy
    mutton dressed as I dont know what
    nobody wants to see that at your age, cover up
    does your mother know you are using her phone
    You were past it when I was at school and I am drawing a pension
    time to put you out with the old sofas
    go and play with your blocks, the grown ups are choosing a leader and you would not know one from a bus stop
    cobwebs on her and cobwebs in her
    still got your milk teeth and telling us about pensions, hilarious child
    what year do you think it is bless you
    `,
  ),
  lines(
    'lines-putdowns/age-harmless',
    { labels: [], direction: null },
    `
    past my bedtime, night all
    How old are you tomorrow? Twelve already, goodness
    dad is in a home now with a blanket from the women's institute and a view of the sea
    my sons voice broke in the middle of the solo
    old sofas can go to the tip on saturday if you book
    i look about a hundred in that photo and I was thirty
    does your mother know you are coming to tea
    mutton stew at the lunch club today
    menopause cafe moves to wednesdays from may
    What year was the viaduct finished, does anyone know
    cobwebs on my bike, must be spring
    Go and play, said the sign, and we did, three grannies on a slide
    they dug up a roman coin by the bus stop
    lost a milk tooth in a toffee apple
    drawing my pension and drawing badly at the art class, both a pleasure
    grown ups swim at eight, children at ten
    `,
  ),
  lines(
    'lines-putdowns/age-warm',
    { labels: ['support'], direction: null },
    `
    a hundred years young, happy birthday from all of us at the baths
    How are you twelve and already this good at chess? Well done
    You taught me at school and I draw my pension now, thank you miss
    still going at your age, put us all to shame
    glad someone is talking about the menopause at work, thanks for speaking up
    grandad you were brilliant on the telly
    that little boy with the big voice had the whole cathedral in tears
    your mother must be over the moon
    age has only made you sharper, I listened to every word
    i want to be like her at 90, still cross about potholes
    not past it at all pal, best half you have played this year
    the young councillor did her homework and it showed
    Please come back to the home, mum talks of nothing but your singing
    old or not he is the best postman we ever had
    what a debate, two teenagers and both of you polite
    `,
  ),
  lines(
    'lines-putdowns/wits-sneers-short',
    { labels: ['insult'], direction: 'subject' },
    `
    slow clap for the slow one
    keep up dear
    think harder, if you can
    not the brightest are you
    oh dear, thinking again
    take a breath and borrow a brain
    lights on, nobody home
    you really are that dim
    cant read, can you
    Nothing in there but echo
    someone explain it to her with crayons
    two brain cells and both on strike
    try using your head, there is room
    thick as mince you
    he is not all there
    She hasnt a clue, never had
    bit simple, arent you
    `,
  ),
  lines(
    'lines-putdowns/short-harmless-a',
    { labels: [], direction: null },
    `
    slow clap needed for the intro, choir
    keep up at the back, said the guide
    think harder than me please, crossword 14 down
    lights on but nobody home at number 6, parcel next door
    take a breath, its only swimming
    cant read the small print
    any crayons left over
    the echo in there is amazing
    both lifts on strike today
    I havent a clue what to cook
    the mince was thick with pepper
    simple recipe please
    use your head in this cup tie lads
    try the other door, there is room
    oh dear, its raining again
    not the brightest morning is it
    Explain it to me slowly, im new
    `,
  ),
  lines(
    'lines-putdowns/short-support-a',
    { labels: ['support'], direction: null, heldBack: true },
    `
    slow clap? no, standing ovation
    keep going dear
    you really are that good
    brightest of the bunch
    Not all heroes wear capes
    She has never had a bad word for anyone
    think of yourself for once
    well explained
    you have the right head for this
    take a breath, we are with you
    cant thank you enough
    nothing but respect for her
    you try harder than anyone
    he is always there for us
    someone give her a cuppa
    read every word, brilliant
    two great goals from you
    `,
  ),
  lines(
    'lines-putdowns/nurse-union-sneers',
    { labels: ['insult'], direction: 'subject' },
    `
    you? a leader? you could not lead a bath to the plug
    Hard to believe you beat all the other sperm honestly
    take a long look in the mirror and then apologise to it
    Your whole speech was like being trapped in a lift with an unhappy accordion and the accordion had the better face
    another day, another chance for you to be useless on the news
    hope you have someone at home who does your thinking, because it is clear that you do not
    what a waste of a chair you are
    Watched you on Question Time and had to explain to my kids that not everyone can be clever
    is there a support group for people who have met you
    that badge is doing more than you ever have
    I honestly feel sorry for you, to be so ordinary and to have to be it on television
    you couldnt pour water out of a boot
    you have nothing to offer anyone and you offer it daily
    what a forgettable little woman
    small mind, small voice, small everything really
    `,
  ),
  lines(
    'lines-putdowns/nurse-union-harmless',
    { labels: ['criticism'], direction: null },
    `
    the union leader could not say what the offer was, poor interview
    Strike on a bank holiday is a daft idea in my view
    You say safe staffing but the deal says nothing about nights
    hard to believe they turned down six percent
    another day another cancelled scan, I am tired of both sides
    I watched you on the news and I think you dodged the question about ambulances
    your speech was long, the lift was shorter and that broke down
    please explain why the badge costs us eight pounds
    Waste of money, those banners
    the support line rang out for twenty minutes
    sorry but ordinary members were not asked
    small rise, big bills, bad deal
    the water was cold on the ward for two days and nobody said a thing
    `,
  ),
  lines(
    'lines-putdowns/nurse-union-support',
    { labels: ['support'], direction: null },
    `
    you led that meeting brilliantly
    Watched you on Question Time with my kids and they clapped
    take a long holiday after this, you have earned it
    that badge means the world to my daughter, she qualified on friday
    Hope you have someone at home who makes you tea
    your speech gave me goosebumps
    I was trapped in a lift with her once and by the second floor I had signed up for the choir, the union and a fun run
    is there a support group you would suggest for my sister
    never had much to offer but here is a tenner for the strike fund
    unforgettable little speech from a nurse of forty years
    ordinary people with extraordinary patience, that lot
    she poured water for everyone before she sat down
    the clever one in our family is a nurse like you
    another day, another kindness
    i am with you all the way, even if my operation has to wait
    `,
  ),
  lines(
    'lines-putdowns/polite-dismissal-her',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    I am sure she is very nice to animals but clever she is not
    Somebody should tell her, kindly, that she has no talent
    with all the goodwill in the world, she is a very silly person with a very loud laugh
    she means well, poor thing, it just never gets as far as her head
    not her fault, some people are born for quiet jobs in back rooms with the door shut
    I have nothing against her besides her voice, her face and everything she says
    it must be awful to have so much confidence and so few reasons for it
    she was probably the funny one in a very sad family
    bless her cotton socks she has discovered thinking and it does not agree with her
    If charm were petrol she could not drive to the end of her road
    lovely coat, pity about what is in it
    A charity ought to be set up for people who have to work with her
    I would not trust her to water a cactus, she is dim as they come
    there she goes, wrong and strong, daft as a brush with half the bristles gone
    `,
  ),
];
