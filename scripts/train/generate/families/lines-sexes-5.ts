import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred of women, gay, trans and disabled people, polite and coarse, beside harmless talk of the same people. */
export const linesSexes5: readonly Family[] = [
  lines(
    'lines-sexes/pride-crossing-council-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    eleven grand on a painted crossing when the lights on it dont work
    The rainbow crossing is lovely and in the wrong place, right on a bend
    ask guide dog owners before you paint stripes all over the tarmac, mine stopped dead
    you took the Pride flag down early and wouldn't say why
    I am gay and I would rather have had the money spent on the youth club
    Changing the buses for the parade with one day's notice was a shambles
    I don't think the town hall should fly any flag but its own, whatever the cause
    the paint wore off in six weeks, who signed that off
    police paid overtime for a parade of four hundred is a bit much in my view
    Why was the church told no to a stall and the bank told yes
    you invited the whole town and forgot toilets
    dont call it consultation if the form closed before the leaflet came
    Councillor, shelving the hate crime report until after the election was shabby
    `,
  ),
  lines(
    'lines-sexes/short-homophobic-jabs',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    gay boy
    thats so gay youre so gay
    No queers on our council
    keep it in the closet you gays
    homos shouldnt be teachers
    dirty lesbian
    you people make me sick with your rainbows
    Being gay is unnatural and so are you
    bet hes a bender, talks like one
    marriage is not for your kind
    backs to the wall the gays are in charge
    Sick bunch of fairies
    hide your kids the new gay headmaster is here
    straight and normal, stuff your queer lot
    cant stand them, all gays
    never vote for a poof
    `,
  ),
  lines(
    'lines-sexes/short-harmless-with-gay-words',
    { labels: [], direction: null },
    `
    gay dads coffee morning, ten o clock
    no queue at the council today
    out and about with my girlfriend in Rhyl
    Our closet door has come off its rail
    fairies at the bottom of the garden again says Gran
    my teacher is gay and does great quizzes
    lesbian book club, all welcome
    rainbow over the gasworks, gorgeous
    who is the new headmaster, do we know
    Hide your biscuits, the builders are here
    married my best mate, he said yes
    straight on past the church and turn left
    pride of place on the mantelpiece
    homophobia in sport is our topic in week three
    backs to the wall for the height chart, kids
    the queer history walk starts at noon
    `,
  ),
  lines(
    'lines-sexes/trans-woman-in-sport-hate',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    man wins ladies darts, well done sir
    Cheating bloke with a ponytail, your whole kind are at it
    go and race the lads you fake woman
    Nobody on that start line was beaten by a girl, they were beaten by a man with problems
    your a disgrace to real women you deluded fella
    the trouble with transgenders is they lose to men so they come and steal from girls
    I coach juniors and I tell my parents straight: keep away from these people, they are not right in the head, yourself included
    put the shot put down duncan, trans is just cheats in bras
    Sport is for the two sexes God made. You are neither fish nor flesh, and I'd have you barred from the gate
    imagine being this mental you think a wig makes you fast
    hope the crowd laugh at every one of these weirdos in lycra
    Even your own mother must see a son when she looks at you. Why should a parkrun do otherwise?
    pathetic, pretending to be one of the lasses for a plastic trophy, the lot of you are sad sad men
    adams apple first over the line again lol
    you will be a him to every woman here till the day you stop breathing
    `,
  ),
  lines(
    'lines-sexes/trans-people-in-sport-ordinary',
    { labels: [], direction: null },
    `
    ladies darts final went to the last leg, plastic trophy and a voucher for the butchers
    my trans mate runs parkrun in a tutu and comes last, very happily
    what is the rule now for trans women in rowing, did it change this year
    the shot put circle is flooded so throws are moved to sunday
    I coach juniors, and one of my lads came out as trans, we got him a new kit top and cracked on
    anyone lost a ponytail hairpiece at the lycra shop
    there is an open category at the Harriers night, mixed, anybody can enter
    He swam for the girls team until he was sixteen and for the masters men since, says the piece
    Two trans women play in our walking football, average age sixty three, average speed nil
    federation votes in march on who can enter the womens race
    beaten by a girl of nine at chess and I asked for it
    start line is by the bandstand, be there quarter to
    A lass I know stopped playing hockey when she transitioned and took up pottery, now we all have wonky bowls
    Duncan has put the kettle on for after the race
    `,
  ),
  lines(
    'lines-sexes/women-sport-category-argument',
    { labels: ['criticism'], direction: null },
    `
    I think the womens category should go by sex and I can say that without hating anybody
    Your ban came in overnight and nobody at our club was told how to apply it
    the federation ruling on trans women rests on two small studies
    Please stop writing as if every female runner agrees with you, I dont
    It isn't fair on the girls and it isn't fair on her either to leave it to a volunteer at a gate
    You can respect trans people and still want the record books split, that is where I stand
    poor of the panel to have no woman athlete on it
    sex testing teenage girls is a horrible idea and someone should say so
    the article got the hormone levels wrong, see the correction
    I would rather the governing body had taken a decision in 2019 instead of dithering
    why were the trans players told by text that they were out
    Blanket rules for parkrun are silly, its a run in a park
    Your headline was cruel and the story under it was fair, so change the headline
    `,
  ),
  lines(
    'lines-sexes/trans-teen-and-parents-nastiness',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    you ruined your daughter and now shes a freak called Josh
    Mothers like you want a trans kid for the likes
    it's child abuse, hes a girl, always will be, and you are as mad as the rest of them
    No son of mine would be allowed. But then no son of mine was raised by cranks who worship gender confusion
    poor kid never stood a chance with a trans loving nutcase for a mum
    that is a girl, not your son, and your trans talk is a sickness
    another family caught by the trans sickness, take her to a church or a doctor
    Give him a good talking to and a football and this girl nonsense will stop, you've bred a laughing stock
    I feel grief for you. You had a lovely little lass, and now there is a thing in its place that nobody can look at
    that school is full of trans kids, one catches it and they all go weird
    lock up your daughters the trans boy is coming to the disco lol what a specimen
    your kid needs a slap of reality, there is no such thing as trans just attention and weak parents
    What you call your child's journey I call disfigurement, and what you call courage I call a mentally ill girl with a bad haircut
    boys are boys, you broke yours with your trans rubbish
    `,
  ),
  lines(
    'lines-sexes/trans-teen-and-parents-ordinary',
    { labels: [], direction: null },
    `
    my son Josh is trans and is currently asleep under a pile of crisps
    does the school disco ticket include a burger
    Any parents of trans kids meet up round Exeter? A coffee, nothing fancy
    my daughter asked us to call her Robin, grandad got it right first time and the rest of us are catching up
    bad haircut day for all four of us, the clippers slipped
    He took a football to the clinic and kicked it round the car park with the nurse
    The leaflet from the GP explains what happens at the first appointment for a young person questioning their gender
    is the uniform shop open in august, swapping skirts for trousers
    what a journey, four hours from Crewe with a kid and a tuba
    took my lad for his first suit fitting. The tailor said sir and I thought he would float off
    I had a lovely little lass and now I have a lovely big son, and he still will not eat peas
    school nurse says theres something going round, one catches it and they all do
    how did you tell the grandparents? ours are in their eighties and quite church
    weak tea for the poorly one, slap up breakfast for the rest
    `,
  ),
  lines(
    'lines-sexes/short-transphobic-jabs',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Man in a dress, nothing more
    there are two genders pal
    its a he, its ill, and its no woman
    nonbinary is not a thing, grow up
    Trans equals mental
    nice wig sir
    not a real woman never will be
    we know what you were born as, freak
    get out the ladies you pervert
    sorry mate you are male and deluded
    stop pretending to be a girl
    confused attention seeker with made up pronouns
    Groomers, all of these trans lot
    lad with lipstick, what a state
    your pronouns are mad and ill
    `,
  ),
  lines(
    'lines-sexes/short-harmless-with-trans-words',
    { labels: [], direction: null },
    `
    still a bloke short for five a side
    trans joy picnic, bring a rug
    there are two gents in the queue before me
    he, she, they, we are all cold
    grow up day on the farm, lambs everywhere
    man in the next tent snores
    My pronouns are she and her
    nice wig at the panto sir
    lipstick on my lad's collar, from his nan
    ladies is out of order, use the accessible one
    real women's choir sings at seven
    What were you born as, a July baby
    nonbinary seven year old won the egg race
    male voice choir seeks second tenors
    trans pride flags three pounds each at the market
    pretending to be asleep till the bus comes
    `,
  ),
  lines(
    'lines-sexes/blue-badge-and-hidden-illness-sneer',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    you can walk fine, disabled my foot, you fakers should lose the lot of you
    fibro is french for idle
    I have watched you carry shopping. People with so called invisible conditions are a plague on this town
    me myself and M.E. lol you lazy sods
    No leg missing, no badge. That used to be the rule before every fat and feeble type got in on it
    your sort have a flare up whenever theres work to do
    chronic fatigue aka chronic skiver, hate that whole crowd
    Funny how the illness strikes women who never liked work in the first place. You and your little support group are a burden
    spoonies, what a bunch of useless moaners
    I am a plain man so I will say it. Sick people like you should step down and stop dragging the healthy ones with you
    who wants a head teacher who needs a lie down at noon, feeble stock the chronically ill
    god i hate professional ill people, go be poorly in private
    You limp when you remember to, just like the rest of the disabled brigade
    `,
  ),
  lines(
    'lines-sexes/blue-badge-and-hidden-illness-ordinary',
    { labels: [], direction: null, heldBack: true },
    `
    carried the shopping in and now I need a lie down till thursday
    sunflower lanyards are free at the information desk, for hidden disabilities
    does M.E. count for a badge or do they go by how far you can walk
    My fibro flares when the weather turns so I am a better forecast than the telly
    Support group for long covid is meeting in the cricket pavilion, there are reclining chairs
    lazy sunday with the cat on my bad leg
    nobody tells you how boring being ill is
    the head has crohn's and told the whole school why she nips out, kids were brilliant about it
    how do other folk with chronic fatigue manage a school run
    Was the war time diet really better for backs? I read something about rationing
    I limp on the left and the dog limps on the right, quite a pair on the prom
    poorly tum all week so no parkrun
    got my badge renewed, they asked for a photo without a hat
    working from bed today, agenda attached, hot water bottle in charge
    stock up on soup says the nurse, so I have forty tins
    `,
  ),
  lines(
    'lines-sexes/stammer-and-speech-disability-ridicule',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    s-s-s-sit down, stutterers have no place in a debate
    spit it out man, why do they pick people with defects for this
    Next time send a person who can talk. You stammerers waste everyone's evening
    I counted nine seconds on one word. Kind people clap, honest people know a speech cripple should not be our voice in London
    porky pig for mayor lol, can't elect someone with that
    get a therapist or get off the stage, you and every other mumbling defective
    I hardly like to raise it, yet a stammering barrister is as absurd as a one legged dancer, and both should find other work
    what was that? w w w what? bloody hell they let anyone with a handicap on
    aphasia patients belong in rehab and not on the radio, nobody can follow a word, you people are a bore
    broken record, broken brain, all stammerers are the same
    talks like a flat battery, all them with speech problems are slow in the head
    My lad does your voice at tea and we all howl. Sorry but that is what happens when the disabled want the microphone
    mute button was made for stutterers
    `,
  ),
  lines(
    'lines-sexes/stammer-and-speech-disability-ordinary',
    { labels: [], direction: null },
    `
    the new mayor has a stammer and gave the best speech of the night
    I s s stammer worst on my own name, which is unlucky as I am called Stephen
    flat battery in the hall microphone so it was shouting only
    my dad has aphasia since the stroke. He calls the cat the kettle and the cat comes
    is speech therapy on the NHS for adults or only for kids
    honest folk clap when the bar opens
    My lad does voices at tea, mostly me, mostly accurate
    nine seconds to go and we scored
    support phone line for people who stammer has a web chat too if you hate the phone
    the barrister paused, and the judge said take all the time you need
    Slow talkers and fast talkers both welcome at the debating society, we give everyone four minutes
    what was that noise on the recording, a fridge
    read my first lesson in church, blocked on Nebuchadnezzar, as who would not
    Handset muted again Gran
    `,
  ),
  lines(
    'lines-sexes/blind-and-deaf-short-jabs',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    deaf idiot
    Blind people cant be judges
    hire a normal person, not a deaf one
    no use to anyone, you blind lot
    mongs on the council now
    wheelchair people, useless the lot
    the disabled are a waste of money
    typical autistic, zero empathy
    Schizo in charge of a school lol
    you downs syndrome looking idiot
    cripples should stay home
    another mental patient with opinions
    retard
    Born defective and proud of it, pathetic
    people in wheelchairs get in the way
    not right in the head, none of you bipolars
    `,
  ),
  lines(
    'lines-sexes/blind-and-deaf-short-harmless',
    { labels: [], direction: null },
    `
    deaf cat, loud opinions
    Blind corner on Mill Lane, go slow
    judges went for the lemon drizzle
    hire shop has wheelchairs by the day
    no use crying over spilt gravy
    The disabled toilet key please
    wheelchair tennis at four
    autistic and at the beach, quiet end
    my blind date was two hours late
    in charge of the tombola, send help
    Down's syndrome meet up, soft play, Saturday
    bipolar talk tonight, room six
    stay home if you have the bug
    waste of money, that kettle
    Right, which way to the eye hospital
    people with asthma, get your jab
    `,
  ),
];
