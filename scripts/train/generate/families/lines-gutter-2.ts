import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Short ugly words, plain and disguised, beside their innocent neighbours. */
export const linesGutter2: readonly Family[] = [
  lines(
    'lines-gutter/creatures-in-the-garden',
    { labels: [], direction: null },
    `
    rat in the compost, what do I do
    maggots for sale at the tackle shop, two pound a pint
    pond life dipping for under tens, bring a net
    ladybirds under every rock in the yard
    my lead is lost, brown leather, sentimental value
    does anyone know what this crawling thing is
    fat balls gone in an hour, the starlings are back
    swine fever notice on the gate, farm shop shut
    a cockroach won the school talent show, papier mache and six legs
    leech museum is a real thing and we went
    my son is a rat in the pied piper, tail made from tights
    tick the box if you want the newsletter
    `,
  ),
  lines(
    'lines-gutter/nonce-slurs-at-head-and-vicar',
    { labels: ['accusation'], direction: 'subject' },
    `
    nonce
    n0nce
    n o n c e
    noncey looking fella
    peedo
    p3do
    paedo in a dog collar
    check this ones hard drive
    keep him away from the school gates
    kiddie fiddler
    why so keen to work with kids eh, nonse
    smells of sweets and white vans
    we know what you are pal, beast
    beasty boy, every parent in Paisley knows
    would not leave my kids alone with that one, just saying
    groomer
    `,
  ),
  lines(
    'lines-gutter/school-gates-sweets-vans',
    { labels: [], direction: null },
    `
    school gates open at 8.40 from monday
    white van blocking the crossing, reg ends KX
    sweets are banned on trips because of the wasps
    dog collar found by the vestry, name tag says Biscuit
    hard drive died, lost two years of photos
    beast of a hill on the school run
    dog groomer on the high street does nails for a tenner
    can you keep the gate shut please, the nursery hens get out
    I work with kids and my bag is half raisins
    cryptography lesson two, a nonce is a number used only once
    check the API docs, the n0nce field has a zero in our test data
    the vicar dressed as Santa and my youngest cried
    parents in year 4, can I get a lift for two to swimming
    `,
  ),
  lines(
    'lines-gutter/nonce-word-told-and-condemned',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    somebody wrote nonce on the lollipop man's van, he's done that crossing 22 years
    accusing a teacher of being a paedo for a detention is vile, delete it
    they called my husband a groomer for running a reading hour
    you cant just shout beast at a man because his face doesnt fit
    p3do with a 3 is still libel mate
    my neighbour got his windows put in over a facebook rumour, wrong man, wrong street
    "kiddie fiddler" they yelled at the ref, under elevens match, honestly
    it was the word nonce that made him shut his account down
    heard a boy call the librarian a peedo and his mam laughed
    the safeguarding lead has twice been called a groomer online for doing the training
    our vicar reads them out, nonce, fiddler, fraud, then says a prayer for whoever sent it
    a jury found him innocent and folk still write paedo under his posts
    `,
  ),
  lines(
    'lines-gutter/liar-crook-scam-short',
    { labels: ['accusation'], direction: 'subject' },
    `
    l1ar
    liar liar
    lyer
    fr@ud
    sc*m artist
    total scam merchant
    grifta
    on the take
    shill
    sh1ll for pfizer
    bent copper
    b3nt as a nine bob note
    crook
    cr00k
    whos paying you snake oil man
    traitor
    `,
  ),
  lines(
    'lines-gutter/scam-warnings-and-bent-things',
    { labels: [], direction: null },
    `
    sc*m text going round about parcels, dont click
    this is a scam warning from your local library
    bent fork, bent spoon, good party
    snake oil bottle in the museum, real label from 1880
    pants on fire literally, stood too near the stove
    shepherds crook for the nativity, anyone
    fraud awareness talk, tea at two
    nine bob in old money, I still have one from my gran
    copper pipe half inch, six foot, free to collect
    paying you back friday promise
    my take on the recipe has double garlic
    who is on the till, need change for the meter
    a crick in my neck and a crook in my back, old age is fun
    my four year old is a terrible liar, chocolate all over his chin
    oil on the road by the fire station, mind your bikes
    traitor cat has moved in with number nine
    `,
  ),
  lines(
    'lines-gutter/thick-slurs-at-scientist',
    { labels: ['insult'], direction: 'subject' },
    `
    m0ron
    mor0n
    thicko
    thick as mince
    id10t
    idoit of the year
    dunce
    you absolute melon
    numpty wi a clipboard
    brainded
    stup1d woman
    stewpid
    dozy mare
    gormless
    div
    a few peas short of a pod, professor plank
    `,
  ),
  lines(
    'lines-gutter/melons-mince-and-planks',
    { labels: [], direction: null },
    `
    mince and tatties, thick gravy, bed
    melon is 89p in the market
    plank challenge day four, 40 seconds, I cried
    clipboard needed for sports day
    dozy cat has slept through the whole storm
    mare and foal out in the top paddock
    peas podded, thumbs green
    me, a numpty, sent the crossword to the head of the trust
    d'oh, idiot here left the lights on all night
    the brain scan was clear, thick skull confirmed lol
    div 2 table after saturday, we are third from bottom
    professor brought a real jellyfish to assembly
    year of the rabbit lanterns are up in the square
    wee man thinks you're a wizard because of the white coat
    stupid boiler, stupid manual, stupid me for not calling sooner
    oh you melon, the keys were in your hand, love you
    `,
  ),
  lines(
    'lines-gutter/contemptuous-titles-short',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    madam muck
    lord snooty
    his majesty the village idiot
    your royal thickness
    saint smug of nowhere
    queen of the karens
    captain clipboard
    little hitler
    jobsworth in chief
    sir talks a lot
    nurse ratchet face
    lady la di da
    professor pillock
    comrade clown
    mr nobody from nowhere
    `,
  ),
  lines(
    'lines-gutter/proper-titles-queens-captains',
    { labels: [], direction: null },
    `
    queen of puddings, crisp top this time
    captain of the under nines, proud dad here
    sir, can I go toilet, forty times a day
    doctor who is filming by the docks
    nurse is doing flu jabs in the hall till four
    his majesty the cat requires chicken
    saint david's day, leeks at the ready
    village idiot reporting, I painted the wrong fence
    lord mayor show parking is at the school
    muck spreading on back lane, keep windows shut
    professor plum in the library with the lead pipe, every single time
    comrade mug from the charity shop, 50p
    madam butterfly on friday, two seats going
    ratchet spanner, 10mm, lost in the usual place
    clown workshop for mums and toddlers
    my granddaughter has given me the title Chief Biscuit Officer
    `,
  ),
  lines(
    'lines-gutter/age-slurs-short',
    { labels: ['insult'], direction: 'subject' },
    `
    old bag
    crusty old g1t
    wrinkly has been
    dried up prune
    past it
    grandad go to bed
    dribbling old duffer
    back to the care home
    0ld hag
    bitter old crone
    geriatric
    senile
    bus pass brain
    foetus with a mic
    little boy lost his nappy
    `,
  ),
  lines(
    'lines-gutter/old-bags-prunes-fossils',
    { labels: [], direction: null },
    `
    old bag of compost, free, bring a barrow
    prunes and custard, do not knock it
    fossil walk at Lyme, tides allow 11 till 2
    grandad went to bed in his cycling helmet
    my bus pass came!! freedom
    wrinkly shirt, no iron, job interview, help
    half past it says on the board but the driver is having his tea
    crusty rolls ready from six
    care home sing song was a hoot
    hag stones on the beach, string them for luck
    nappy bin at the pool is full
    duffer is the name of the rescue dog, he suits it
    us old crones have booked the hall for bingo
    geriatric clinic has moved to floor two
    `,
  ),
  lines(
    'lines-gutter/disability-slurs-short',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    spaz
    sp@z
    spastic
    m0ng
    window licker
    ret@rd
    r e t a r d
    special bus for this one
    wheelie faker, legs work fine
    cripple
    deaf idiots shouldnt be on telly
    flid
    raspberry ripple get off the pitch
    dwarf freak
    autistic freaks running the council now, wonderful
    `,
  ),
  lines(
    'lines-gutter/ripple-buses-wheels-access',
    { labels: ['criticism'], direction: null },
    `
    the ramp on the special bus has been broken since march, fix it
    raspberry ripple was off again, poor show for a sunday
    wheelie bins left right across the dropped kerb, my chair cant pass
    no subtitles on the debate, deaf viewers shut out again
    your window on form filling is far too short for people with bad hands
    lift out of order three weeks, legs work fine but my mums do not
    the autism unit closed with four days notice, shameful decision
    quiet hour with the tannoy on is not quiet
    you cut the taxi for six disabled kids, explain
    blue bay full of skips, do better
    the sign language lady was cropped out of the picture, poor editing
    panto dwarf jokes are tired, drop them
    `,
  ),
  lines(
    'lines-gutter/disability-word-told',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    kid at the pool called my boy a spaz and the lifeguard blew his whistle, good man
    retard isnt a synonym for silly, bin it
    the letter said cripple. 1931. same hospital
    I got joey shouted at me all through the eighties
    people ask if im a faker because I stand up to reach a shelf
    window licker, said a grown man, to a carer
    she was told there was a special bus for people like her, by a driver
    was called a dwarf freak on the tube by a bloke in a suit
    flid is what they called us and we were babies, we did not ask for the tablets
    do you think m0ng with a zero is clever, my sister can read that
    our ref took a man out of the ground for the word spastic
    had to explain to a nine year old what they wrote about his chair
    `,
  ),
  lines(
    'lines-gutter/orientation-slurs-short',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    f@ggot
    faggit
    p00f
    poofter
    big jessie bender
    d y k e
    dyke haircut
    lezza
    b3nder
    queer as and it shows
    bumboy
    sausage jockey in a sash
    tr@nny
    tr4nny freak
    bloke in a dress, vile
    `,
  ),
  lines(
    'lines-gutter/faggots-peas-dykes-fairies',
    { labels: [], direction: null },
    `
    faggots and peas at the rugby club, 6 quid
    walked the dyke from Crowland to the sluice, saw a hare
    fairy cakes by the till, help yourself
    offas dyke in two weeks with a bad hip, wish me luck
    fudge packed in boxes of twelve, ready for the fete
    fender bender by the roundabout, both fine
    queer smell in the pantry, turned out to be a turnip
    my wife and I had our lesbian book club in the rain
    sausage sizzle after the jockeys race
    haircut gone wrong, hat on till june
    faggot of thyme and bay in the stew
    jessie is our collie, she is big and soft
    gay men's choir on the pier at seven
    pouffe for sale, brown, one careful cat
    drains and dykes board meet on the ninth
    `,
  ),
];
