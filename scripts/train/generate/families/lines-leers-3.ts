import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Bodies, clothes and propositions, beside compliments, health, fashion and dancing. */
export const linesLeers3: readonly Family[] = [
  lines(
    'lines-leers/gardening-words-plain',
    { labels: [], direction: null },
    `
    my bush needs a good trim before the in laws come
    whats wrong with my cucumbers, they go limp by noon
    Big pots, small balcony, any advice?
    got dirty on my knees all morning planting bulbs
    keep the bed moist and mulch it deep
    show us your dahlias folks
    The hose burst and I got wet through in front of the whole allotment
    prick out the seedlings when they have two leaves
    marrow was 18 inches, judge gave me second, robbed
    he came round to look at my ladies fingers, grown from seed in Leicester
    Strip off the lower leaves, dip the end in powder and push it firmly into the soil.
    naked ladies is the old name for autumn crocus
    my neighbours pear has dropped on my side, can i keep them
    hoes for sale, two long, one short
    `,
  ),
  lines(
    'lines-leers/vicar-hymn-flirting',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    forgive me father for what im thinking about you
    kneel for me reverend
    Would go to church if every vicar was built like that under the cassock
    what do you wear beneath it, go on tell an old sinner
    lead me into temptation sexy rev
    The lady vicar can lay hands on my organ, it needs a good play.
    pray with me privately, candles, wine, and no dog collar
    bless your bosom sister
    That sermon was long but i passed the time undressing the curate in my mind
    heaven must be missing an angel and your blouse must be missing a button
    is it a sin to want the bishop to spank me 😇
    shame shes celibate, or is she, give me a weekend and a bottle of communion wine
    all the old girls in the choir want a go on you, me first
    `,
  ),
  lines(
    'lines-leers/vicar-and-choir-plain',
    { labels: [], direction: null },
    `
    hymn number 69 is missing from the blue books
    forgive me father, i ate the last flapjack
    organ fund stands at four thousand, needs a new blower
    kneel carefully, the cushions are damp
    Choir practice at seven, bring your own candles
    The bishop laid hands on twelve candidates on Sunday, my niece among them, and the wine was dreadful.
    what does a vicar wear under the cassock in winter? thermals i am told
    button came off the curates cuff during the sermon
    we undress the altar on maundy thursday
    Is it a sin to do the crossword in the long sermon
    dog collar on the wrong dog, an old joke but he tells it well
    private prayers can be asked for at the side chapel
    angel fell off the tree, wing broke, glue wanted
    lovely old girls in the choir have made 300 mince pies
    `,
  ),
  lines(
    'lines-leers/charity-worker-pet-names',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    hello sexy legs
    morning sugar tits hows the food bank
    Come to papa, pretty little collector
    honey bum you can shake my tin anytime
    who's my naughty kitten then, out raising money in that tiny top
    listen dollface, smile, wiggle, and the wallets open
    oi oi saucy
    Sweetheart with a figure like yours you could be making real money, and not standing outside Tesco
    hot stuff coming through!! i'd give you a big donation, every night, standing up
    alright my juicy little peach what time do you knock off and whose bed are you warming
    foxy lady in the tabard can have all my loose change and my trousers
    Darling, lose the anorak. Nobody gives to a hidden chest.
    cuddle up close to daddy and tell him what you need money for
    `,
  ),
  lines(
    'lines-leers/charity-worker-friendly-names',
    { labels: ['support'], direction: null },
    `
    morning sweetheart, thank you for the parcel last week
    you're a honey, the kids loved the pies
    Well done my darling girl, so proud, love mum x
    cheers pet, food bank saved us in january
    alright my love, where do i drop tins off
    listen duck, you are doing a grand job outside tesco in all weathers
    Bless you petal, standing in the cold for the hospice
    big donation on its way from the bowls club
    come in and have a warm and a cuppa hen, you must be frozen
    my little granddaughter gave you all her loose change, she says hello to the fox costume
    Thanks babe! You smashed that target, drinks on me Friday, bring the girls.
    sugar, flour and tea left on your step as promised
    `,
  ),
  lines(
    'lines-leers/unwanted-meeting-nurse-hotel',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    room 214, travelodge, tonight?
    whats the going rate for a private nurse, wink wink
    Wear the old fashioned uniform with the watch and meet me at eight
    leave hubby at home and come out with a real man
    strike all you like love, but lie down with me on your day off
    I've got a hot tub and nobody to share it with. No costume necessary, nursey.
    netflix and chill after ur shift? dont be frigid
    just one drink, just one kiss, just one night, stop ignoring me you tease
    u single? u kinky?
    still waiting for your answer about the weekend away, my offer of silk sheets stands
    You said you were tired. I can think of a way to make you more tired.
    i know nurses are easy so what about it
    would pay good money to share your picket line and then your pyjamas
    `,
  ),
  lines(
    'lines-leers/nurse-strike-ordinary',
    { labels: [], direction: null },
    `
    picket line outside a and e from seven, bring a flask
    tired after nights, straight into pyjamas
    room 214 is where they do the bloods now
    Travelodge was full so we slept in the car at the hospital
    strike day two and its raining, everyone wet through but cheerful
    hubby is home with the kids while im on shift
    one drink after work turned into four and a kebab
    what is the going rate for agency staff these days
    the ward sister wears an old fashioned watch pinned on upside down
    We are weekend only, so please ring on Monday for an answer about the appointment.
    lie down for an hour after the drip they said
    silk sheets were a wedding present and the cat has shredded them
    hot tub broken at the lodge, still had a great time with the girls from theatre
    `,
  ),
  lines(
    'lines-leers/nurse-strike-disagreed',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    strike if you must but dont tell us patients wont suffer
    My mum lay on a trolley for sixteen hours. Nobody came near her and nobody said sorry.
    pay offer was fair and you should have taken it
    wrong time for a walkout, wards are heaving
    you keep ignoring the question about emergency cover
    agency rates are the scandal here
    I waited at eight, I waited at ten, and I was sent home with an aspirin
    easy to promise more nurses, harder to train them, minister
    the night shift left my dad in wet pyjamas, thats not good enough
    hospital hotel rooms for managers while nurses use food banks, shameful
    poor answer to a good question
    stop saying the service is fine when it plainly isnt
    `,
  ),
  lines(
    'lines-leers/emoji-and-short-leers',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    🍑🍑🍑 goodness me
    🥵🥵 get them off
    🍆💦 for you miss presenter
    😍 those 🍒 tho
    phwoaaar
    hubba hubba look at the chassis on that
    Hot. Would.
    😈 sit on this
    milf alert 🚨
    what a pair 🍈🍈
    🔥 body, come to bed
    DILF!!! take it off minister 🥵
    wit woo, show us more skin
    nice bumpers, lovely boot, id drive her all night 😜
    `,
  ),
  lines(
    'lines-leers/emoji-and-short-harmless',
    { labels: [], direction: null },
    `
    🍑🍑🍑 and cream for pudding
    🥵 too hot on this train
    😍 look at that sunset over Whitby
    🍆 curry tonight, any recipes
    🍒 season in kent at last
    😏 told you spurs would bottle it
    👅 brain freeze from the ice cream van
    🔥 whole moor on fire near us, stay safe
    what a pair of boots
    lovely boot space in that car, bumpers a bit scratched
    queue right round the block
    💦 burst main on the high street, avoid
    yes please, with custard
    🚨 alert for high tides tonight
    skin peeling after one hour of sun lol
    wit and wisdom from my nan at 93
    `,
  ),
  lines(
    'lines-leers/lawyer-tv-man-objectified-by-women',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    get your shirt off luv x
    I'm 71 and I would still eat you alive young man
    girls have you seen his forearms, tie me up with that silk
    my ovaries just stood up for the judge
    those grey trousers leave nothing to the imagination counsel, thank you very much
    he could cross examine me till i beg for mercy
    Stop talking about sentencing and flex
    me and Sandra have a bet on boxers or briefs, put us out of our misery handsome
    ooh id bounce a coin off them cheeks
    toyboy wanted, apply within, free board, no nights off 😘
    Your wife is a lucky woman, has she ever considered sharing? I am discreet and I own a caravan.
    lick your lips again
    tall, dark, and wasted in a suit when he could be naked in my conservatory
    `,
  ),
  lines(
    'lines-leers/lawyer-tv-clean-chat',
    { labels: [], direction: null },
    `
    boxers or briefs for cycling? chafing is terrible
    free board and lodging for the trainee
    Judge begged for quiet and the gallery laughed
    the silk gown costs more than my car
    forearms burnt to a crisp at the cricket
    im 71 and still cross examine the grandkids over biscuits
    got my shirt caught in the car door outside the court
    sharing a caravan with Sandra in august, pray for me
    sentencing is at two, be in court early
    Beard gone! My wife did not notice until Thursday.
    tie your hair up in the lab please, same rule for beards
    I have put a bet on the grey horse, it looked handsome in the paddock and I know nothing else about it.
    conservatory roof leaks
    lawyer says we may settle before the hearing
    `,
  ),
  lines(
    'lines-leers/slept-way-up-female-editor-and-coach',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    she only has that column because the owner likes blondes on his boat
    ask how many directors had a turn before she got the chief exec job
    He was the old producer's bit of stuff, thats how he got the breakfast slot
    casting couch must be worn thin with this one
    that new head of trust spent more time in the chairmans bedroom than on the wards
    funny how the pretty one always gets the grant, wonder what she wears to the interview if anything
    Let us say her qualifications were inspected closely, in a Brighton hotel, by the whole appointments panel.
    coach picked her cos she puts out, everyone in the squad knows
    you dont go from reception to the board in two years with your legs crossed
    knees first, career second, thats her motto
    She is the boss's mattress and now shes an editor
    Opened the right doors and the right buttons if you ask me
    `,
  ),
  lines(
    'lines-leers/career-rise-innocent',
    { labels: [], direction: null },
    `
    from reception to the board in nine years, good on her
    the owner has a boat called blonde ambition
    Who got the breakfast slot? I turned it on and there was a new bloke
    casting for the panto is on sunday, church hall
    old couch free to collect, worn thin but comfy
    the coach picked her for the squad because she ran the fastest trial
    interview tomorrow, what should i wear, is lipstick too much
    chief exec of the trust worked on the wards as a porter first
    mattress delivered to the wrong door again
    sat with my legs crossed so long that my foot went dead in the meeting
    The appointments panel met in Brighton and chose a new editor. She starts in May.
    grant came through, buttons popped with pride in this house
    how many directors does the company have now
    `,
  ),
  lines(
    'lines-leers/false-rumour-defended',
    { labels: [], direction: 'quoted' },
    `
    she got that column by writing well for twenty years
    Saying a woman slept her way to the board is lazy and nasty, stop it
    you earned that job, every bit of it
    nobody asks which bed the men climbed out of do they
    I worked with her at the trust. First in, last out, and she knew every porter by name.
    he won the slot after three auditions, so drop the couch jokes
    your grant was scored blind, they did not even know you were a woman
    well done boss, best editor weve had
    those hotel rumours about you are untrue and im sorry you have to read them
    proud of our coach
    ignore the sleazy hints, your record speaks for itself
    Lovely to see a receptionist rise to the top on merit, congratulations from all of us on the desk
    `,
  ),
  lines(
    'lines-leers/breastfeeding-campaigner-leered-at',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    got any left for my coffee gorgeous, id drink straight from the tap
    milky milky, you can put some in my tea
    i support you getting them out more often, daily even
    hubby must be in heaven with the size of those, mine are like fried eggs says my missus but yours, wow
    Let me know which bench you sit on, I will bring binoculars and a biscuit
    is it udder or other, either way squeeze one for the lads
    `,
  ),
  lines(
    'lines-leers/breastfeeding-talk',
    { labels: [], direction: null },
    `
    feeding the baby in the cafe, nobody minded
    left side always has more milk than the right, is that usual
    My nipples cracked in week two and the health visitor showed me a better hold
    jugs of water on every table please
    hubby does the night bottle, i do the rest
    the baby bit me, i yelped, whole bus turned round
    photograph of me nursing on the bench at the zoo is my favourite
    any tips for swollen breasts when you stop feeding
    Binoculars and biscuits packed for the bird hide, baby in the sling.
    is there a place to pump at the council offices
    mums should be able to feed anywhere, its the law in fact
    squeezed into my old bra today, what a mistake
    milk in tea first or last, the great debate
    i got one out in church by accident when the strap went, vicar just carried on with the psalm
    `,
  ),
  lines(
    'lines-leers/sex-education-policy',
    { labels: [], direction: null, heldBack: true },
    `
    what does the new guidance say about consent lessons
    Sex education should be taught by trained staff, says the union
    the leaflet explains condoms and the pill quite clearly
    my college students asked good sensible questions about relationships
    sexual health clinic in Derby moves to new premises in June
    The committee heard evidence about pornography and the law on filters for three hours.
    harassment at work is covered in chapter four of the handbook
    could parents see the slides before the lesson
    free hpv jab for men under 45, who knew
    chlamydia tests by post, quick and private
    how many councils still fund contraception in pharmacies
    i learnt about sex from a cow and a library book, in that order
    `,
  ),
];
