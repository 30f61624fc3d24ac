import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred of women, gay, trans and disabled people, polite and coarse, beside harmless talk of the same people. */
export const linesSexes7: readonly Family[] = [
  lines(
    'lines-sexes/mothers-and-pregnancy-at-work-harmless',
    { labels: [], direction: null },
    `
    pregnant again! the head says we need a bigger car park
    who is collecting the kids tonight, me or your mum
    Maternity leave starts on friday and I have cleared one drawer
    milk on the keyboard, baby on the hip, policy nearly written
    My firm has a room for women to express in, it used to hold the fax machine
    no kids, three cats, one godson, full diary
    cried in the loo at work then found out the deputy was crying in the other one, we had a hug
    Does the clinic do evening scans for working mums
    the cradle was made by my great grandfather, a career joiner
    a detective and a mother of four, she says the interview technique is the same
    councillor had her baby in the ambulance behind the garden centre, called him Basil
    is shared leave twelve weeks or more, asking as the dad
    Time off for my op has been agreed, womens troubles as nan would whisper
    `,
  ),
  lines(
    'lines-sexes/long-mixed-disability-contempt',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    The gardens were a picture and the scones were warm. What spoiled it was being shown round by a fellow in a wheelchair, you cannot relax when one of those is rolling about at your elbow
    ordered two teas, got two teas, fine, but I dont want to be served by somebody simple and I said so to my wife, those people should be kept in the back
    good point about the ward closure. still wouldnt listen to it from a depressive though, you folk see black clouds everywhere and drag sane people down
    My mother went blind at eighty and had the grace to stay indoors. You parade about with that dog giving interviews, and I think it is unseemly for the afflicted to be so forward
    signed up for the bird walk then saw its led by a deaf woman, whats the point, might as well have a fish lead it, her sort cant do a job like that
    we moved our two to another school. Nothing wrong with the teaching, we just did not fancy a head with fits, epileptics arent reliable people
    I have nothing but pity for a young man in your state, and pity is all you should ask for. The voters need somebody whole
    saw the rota for the lifeboat open day and theres a lad with one leg on it lol, hope no ones drowning, cripples ahoy
    You ask why people stare. It is because you are not nice to see, and those of you with twisted bodies would do the rest of us a kindness by using the early sitting at the restaurant
    been to the panto, it was signed, some woman flapping in the corner for the three deafies in row Q, they spoil everything for normal folk
    Fair enough the bus was late, but it was late because your kind need the ramp and the belt and the fuss, forty healthy workers held up for one useless pair of legs
    the vaccine talk was long. i left when he said he was autistic since theyre all obsessive oddballs who should never be let near real medicine
    `,
  ),
  lines(
    'lines-sexes/long-mixed-disability-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    The gardens were a picture and the scones were warm. The guide uses a wheelchair and knows every flat path in the place, which suited my knees
    ordered two teas, got two coffees and a wink from the lad with downs who runs the counter, went home happy
    good point about the ward closure. I was a patient there with depression for five weeks and the birds outside my window got me through
    My mother went blind at eighty and took up the ukulele at eighty one. She would like it known that there is a concert
    signed up for the bird walk led by a deaf woman and she spotted the kingfisher miles before any of us chatterboxes
    we moved our two to another school because of the house move. The old head has epilepsy and taught them both what to do when someone has a fit
    The voters round here want the swimming pool back, and a young man with cerebral palsy has got nine thousand names on paper for it
    saw the rota for the lifeboat open day, theres a lad with one leg on it who does the zip wire, my girls want to queue all day
    You ask why people stare. In my case it is usually the hat, sometimes the crutches, once it was a pigeon on the hat
    been to the panto, it was signed, the interpreter got booed with the villain and took a bow
    the bus was late because of sheep on the line, no that is the train, the bus was late because the ramp jammed with an elderly man aboard and we all got off and lifted
    the vaccine talk was long. He said he was autistic and liked detail, and fair play nobody had one question left
    `,
  ),
  lines(
    'lines-sexes/long-mixed-trans-contempt',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    The dog show was well run and the tent stayed up. Even so a man in a blouse should not be judging terriers, people of that type are not well and it shows
    I am happy to talk about the harbour wall and I agree about the stones. I won't do it with a man who insists he is a lady, it is an insult to sense, so send someone normal
    great gig, cracking drummer, then I clocked it was a bloke dressed as a bird and felt sick, you people should have to wear a sign
    my daughters physics teacher is one. Marks the books on time I grant you, but a person muddled about his own sex has no right to be explaining atoms
    We had the heating fixed by your company. Next time no transgender please, my mother is eighty three and she shouldnt have to see a thing like that in her hallway
    just popped in to say the hymn numbers were wrong and also that a they cannot be a churchwarden, you are either a sinner or a sick person and I fancy its both
    bought stamps, posted a parcel, got served by whatever that was, come on post office hire humans who know their own sex
    The allotment committee was fine for years. Then you came along with your pronouns, and though your leeks are good I would vote to be rid of every one of your type
    not a bad interview about the badgers but all I could think was why does that fella have nail varnish on, trans weirdos even get into farming now
    Your sister was always the sensible one. You were a nice quiet boy, and I am sorry to say you have made a grotesque sort of woman, they all do, it is like watching a sad clown
    doctor says everyone is welcome in the waiting room, well I dont sit next to them, I stood out in the rain sooner than share a bench with a trans and I would do it again
    been coming to this barbers since 1990 and you take on a girl who thinks shes a lad, these delusional kids need a hospital not a job, lost a customer
    `,
  ),
  lines(
    'lines-sexes/long-mixed-trans-harmless',
    { labels: [], direction: null },
    `
    The dog show was well run and the tent stayed up, and the trans woman judging terriers gave our blind old mutt a rosette for trying
    I am happy to talk about the harbour wall and I agree about the stones. Ask for Linda at the boatyard, she transitioned the year we rebuilt the slip and kept all the drawings
    great gig, cracking drummer, turns out she used to teach my brother when she was Mr Pope and she still counts in with a ruler
    my daughters physics teacher is trans. Marks the books on time and does a thing with a bowling ball that scared the whole of year nine
    We had the heating fixed by your company. A young trans man called Alfie came, took his boots off, and let my mother of eighty three hold the torch
    just popped in to say the hymn numbers were wrong, and the new churchwarden who goes by they has already made a joke of it in the porch
    bought stamps, posted a parcel, got a new joke from the person with the they badge on the counter
    The allotment committee has one trans member, two vegans and a retired bishop. The only real fight has been over hosepipes
    not a bad interview about the badgers, and where is the nail varnish from, it matched the tractor
    Your sister was always the sensible one and you were a nice quiet boy, and now that you are a loud and happy woman I hardly get a word in, bless you
    doctor says everyone is welcome in the waiting room and then there are six chairs, so I stood out in the rain with a trans lass and her terrier and we put the world right
    been coming to this barbers since 1990 and the new lad, who was a girl at my granddaughters school, gives the best hot towel in Barnsley
    `,
  ),
  lines(
    'lines-sexes/women-scientists-and-engineers-jokes',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    a female rocket scientist, did it come with a recipe
    leave the bridge design to lads, last thing we need is a woman with a hairdryer doing the welds
    Who did your equations sweetie, dad?
    no girl ever liked maths unless a boy was sat next to her
    Women in the lab are either weeping or gossiping, my old professor said so every Friday and he was right, you included I'd wager
    my car makes a noise, dont suppose a lady mechanic could tell me which bit is the engine lol
    hen party at the space agency again, men built that
    you got the grant for being born with a uterus same as all these women in stem
    So the climate woman speaks. I notice it is always females who panic, having no gift for arithmetic and a great gift for fuss
    nice lab coat, now go get us a coffee there's a good girl
    The telescope was invented by a man, ground by a man, and pointed by a man. You and your sister astronomers turned up to be photographed next to it
    lady doctor of what, hoovering
    `,
  ),
  lines(
    'lines-sexes/women-scientists-and-engineers-harmless',
    { labels: [], direction: null },
    `
    did the rocket cake come with a recipe
    my dad did equations on the back of the hymn sheet
    Ladies who code meets above the hairdressers, noise and all
    the weld on the bridge was inspected by a woman who abseils, my kids waved
    no lab on thursday, the coffee machine flooded it
    hen party on the train dressed as astronauts
    Which woman discovered the pulsar? It is on the tip of my tongue and the crossword needs it
    lady mechanic in Otley found the engine noise, it was a conker
    Two sisters in Bath ground the mirror for a telescope in their kitchen, there is a plaque
    nice lab coat, where do I buy one for a six year old girl
    climate talk by Dr Amin at the chapel, she brings ice from somewhere cold and lets you hear it fizz
    a grant of two hundred pounds for girls to build a go kart, form is in the office
    `,
  ),
  lines(
    'lines-sexes/very-short-women-jabs',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    too emotional, like all women
    Women and maps lol
    stick to knitting love
    shrill, like every female
    daft tart, leave politics alone
    Back to the school run, mummy
    you women ruin everything
    her indoors wants a vote haha
    Girls cant captain a ship
    never trust a female surveyor
    Skirt in charge, ship sinks
    equal my foot, you are weaker
    lady judges are a mistake
    a mop suits you better, woman
    Gobby bird, typical of them
    `,
  ),
  lines(
    'lines-sexes/very-short-women-harmless',
    { labels: [], direction: null },
    `
    women and maps exhibition, top floor
    knitting on the ferry, bliss
    Emotional scenes at the bakery, last doughnut
    her indoors is outdoors for once
    school run in the snow, mummy penguin style
    The mop suits the hall cupboard better
    lady captain won the putting
    hens laying again, eggs on the wall
    Judges need three volunteers, women or men
    a vote for the dog please
    my wife is the surveyor, ask her
    gobby seagull nicked my tart
    equal first in the egg and spoon
    females outnumber males at our puffin hide
    ship sails at six, Shirley is captain
    trusted woman with a van, cheap removals
    `,
  ),
  lines(
    'lines-sexes/very-short-disabled-and-lgbt-jabs',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    deaf and useless
    lezzers cant coach
    Crazy lady, back to the ward
    you're half a person in that chair
    Autistic? then keep out of it
    trans, tragic and talking rubbish
    gay priest, lost soul, no thanks
    no dwarves on my council
    bi people have no shame
    Epileptics shouldnt drive this town
    cripples want gold plated ramps
    wrong body? wrong brain, pal
    Slow kids belong elsewhere
    sissy in a sash, resign
    special school reject, pipe down
    `,
  ),
  lines(
    'lines-sexes/very-short-disabled-and-lgbt-harmless',
    { labels: [], direction: null },
    `
    deaf and delighted with the subtitles
    my coach is a lesbian from Lerwick
    back to the ward with grapes
    chair wanted, one leg missing is fine
    Autistic quiet hour starts now
    gay priest, full church, good hymn
    trans history tour, meet at the fountain
    seven dwarves needed for the panto
    bi weekly bins or bi the badge?
    blind baker, best baps
    Epilepsy nurse is in on Mondays
    gold ramps at the skate park opened
    wrong bus, wrong town, nice chips
    slow cooker recipes please
    the mayor's sash is at the cleaners
    Special school fete on Saturday, donkeys
    normal people, odd hats, great wedding
    `,
  ),
  lines(
    'lines-sexes/very-short-criticism-and-support',
    { labels: ['criticism'], direction: null },
    `
    lift still broken, wheelchairs still stuck
    Women's clinic cut again, shame
    poor decision on the trans ward
    no sign interpreter, why not
    ramp too steep, have you tried it
    the autism waiting list is a scandal
    gay asylum case handled badly
    You ignored the women in the gallery
    Large print arrived after the meeting
    pride stall fees are too high
    not a good answer on maternity
    mental health beds gone, wrong call
    bus drove past a blind man, twice
    disagree on the shortlist, sorry
    your carers leaflet is nonsense in places
    `,
  ),
  lines(
    'lines-sexes/very-short-thanks-across-groups',
    { labels: ['support'], direction: null, heldBack: true },
    `
    you lead well, and women noticed
    thanks from a deaf dad
    Proud bi daughter here, love your work
    the blind club owes you cake
    great refereeing miss
    my trans son smiled, ta
    You and your wife are a tonic
    autistic kids need more teachers like you
    thank you for the ramp
    lovely reading, Mx Dale
    Stay strong, the lasses are behind you
    your stammer, your speech, superb
    bipolar and grateful, bless you nurse
    gay lads on our street say cheers
    girls here want to be you
    Hope the trolls get bored
    `,
  ),
  lines(
    'lines-sexes/pensioner-and-teen-voices-mixed-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    miss ur class is full of sen kids and its ruined innit, put them retards in a different block and teach the normal ones
    At eighty four I have earned the right to speak. A lady magistrate, a homosexual dean and now a cripple as sheriff, and you wonder that the young have no respect
    ur gay sir everyone knows it, thats why no one wants to do swimming
    Our bridge club is glad you stepped down. It was never about your cards, dear, only that one doesn't care to sit opposite somebody who used to be a man
    nah bruv females cant ref, look at her flapping about, they dont have the brain speed its science
    I shall be writing to the bishop, for I did not give forty years to that parish to be handed the bread by a lesbian
    bare cringe having a special ed prefect, how can u tell me to tuck my shirt in when u cant tie ur own laces lol all of them are slow
    My late husband, who was a doctor, always held that nervous women make poor mothers and worse officials. Having watched you on the local news I find he was right about your sex, and about you
    she got autism so she basically a robot, dont let robots pick the school play
    girls cant do coding club, go do nails or suttin, this is for man dem
    Young man, if that is what you are: a boy in eye shadow is a disappointment to his country, and there is a whole generation of you disappointing it
    deaf kid on the football team?? ur gonna lose every match they cant even hear the whistle, bin him and his sort off
    You have a pleasant hand and a good mind for a woman, and so I am sure you will see that the wardenship ought to go to one of the gentlemen, who do not tire or take offence so readily as ladies do
    `,
  ),
  lines(
    'lines-sexes/pensioner-and-teen-voices-harmless',
    { labels: [], direction: null },
    `
    miss can we do the slime experiment again, the sen block said it was sick
    At eighty four I have earned the right to two puddings. The lady magistrate next to me at lunch was of the same mind, and the dean and his husband had three
    everyone knows swimming is cancelled sir, the boiler has died
    Our bridge club has a new member who used to be a man and is now a much better partner than my sister ever was, four spades and made them
    nah bruv the ref is my aunty, she will book u for breathing at tea
    I shall be writing to the bishop about the mice, for after forty years in that parish I have never seen so many, and the curate and her wife have only the one cat
    prefects get free toast, even the special ed ones, especially Marcus he knows the dinner ladies
    My late husband, who was a doctor, always said nervous people make good bird watchers. Having watched a wren for four hours this week I find he was right
    she got autism and the lead in the school play, i cried, mum cried, robot costume was unreal
    coding club is girls and boys now, nails are optional, pizza is not
    Young man, if you are the one in eye shadow who carried my shopping up from the bus station on Tuesday, you dropped a glove, and I have it here with a bun
    our deaf keeper watches the ref's arm not the whistle and hes not let one in since october
    You have a pleasant hand, wrote my teacher in 1949, and a good mind, and it was the first time that anyone had said so to a girl in our house
    `,
  ),
];
