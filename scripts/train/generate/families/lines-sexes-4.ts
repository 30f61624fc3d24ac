import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred of women, gay, trans and disabled people, polite and coarse, beside harmless talk of the same people. */
export const linesSexes4: readonly Family[] = [
  lines(
    'lines-sexes/presenter-cerebral-palsy-mockery',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    whos this on my telly talking like hes had ten pints, spaz
    they'll give anyone a show if they twitch enough
    Get someone who can speak properly. Folk with your condition should not be on before tea time
    is it meant to be brave or is it meant to be watched, because people like you are hard to look at
    no offense mate but disabled presenters put me off my dinner
    dribbling his way through the headlines
    The BBC has its quota, one wobbly, one brown, one in a chair, and you are the wobbly
    my kids were scared of you, thats what happens when you let handicapped people on children's hour
    We are all terribly sorry for you. It does not follow that the healthy should have to look at you every night
    crip of the week
    stick to the paralympics with the rest of them
    flid hands all over the desk, someone sort him out
    I could understand one word in four, and with respect a man that damaged ought to have a job in a back room
    your lot always want to be seen, well some of us would rather not see it
    `,
  ),
  lines(
    'lines-sexes/presenter-disability-ordinary',
    { labels: [], direction: null },
    `
    the presenter with cerebral palsy did the whole of the flood special standing in a wheelie bin lol
    my hands twitch before every driving test
    anyone know if the paralympics is on channel 4 this time
    I have CP and ten pints makes me walk straighter, scientists please look into it
    Is that the same man who used to read the childrens hour stories? My kids adored him
    subtitles were out of step again at tea time
    he was born in Truro and studied law, according to the quiz book
    had to explain to my mother that wobbly was the jelly not the host
    Headlines at ten with the new fella, the one with the crutches and the good jokes
    the desk is too high for her chair so they built her a ramp, I saw it on the studio tour
    My daughter wants to be a news reader and practises with her splints on and a hairbrush for a mic
    hard to look at that cake and not eat it
    what a brave outfit on the weather last night, lime green
    job in a back room at the radio station, I make the tea and file the jingles, suits me fine
    `,
  ),
  lines(
    'lines-sexes/adhd-tourettes-dyslexia-sneers',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    adhd isnt real its just bad parents and thick kids, and you grew up to be one
    A head teacher who cant spell, only in dyslexic land
    did your tourettes make you say that or are you just common, either way your kind need a muzzle
    half the staff have a label these days and none of them do a days work, youre a case in point
    sorry what was that, couldnt hear over the ticking and barking
    dyslexics of the world untie lol, imagine letting one write the school policy
    Hyperactive people are exhausting, unreliable and always late, I have never met one I would trust with a shop till and you are no better
    special needs school run by special needs staff
    adhd used to be called lazy and your sort still are
    My advice as a former headmaster? Keep the neurodivergents in the craft room. They do not belong at the front of a class
    take your ritalin and pipe down
    wonky brain, wonky council, no more dyslexics please
    you cant read out loud in public and youre mayor, what is the point of people like you, its embarrassing for all of us
    `,
  ),
  lines(
    'lines-sexes/adhd-tourettes-dyslexia-ordinary',
    { labels: [], direction: null },
    `
    got diagnosed with adhd at 38 and lost the letter on the way to the car
    My dyslexia makes the menu an adventure
    lad with tourettes in our choir, his tics stop when he sings
    does the school do coloured overlays for reading or do we buy them
    late again, I set three alarms and hid one too well
    the mayor is dyslexic so the clerk prints her speeches on yellow with big gaps
    Fidget toys handed out at the hymn practice, the vicar took two
    what time does the ritalin shop, sorry the chemist, shut on saturdays
    I cant spell diarrhoea and I have been a nurse for 31 years
    Craft room is booked for the adhd parents group until four
    ticking all night, turned out to be the boiler and not my husband
    Neurodivergent staff network meets by teams at noon, cameras off is fine
    head teacher told the assembly she couldnt read till she was ten and you could have heard a pin drop
    how do you get a dog to stop barking at the postie
    `,
  ),
  lines(
    'lines-sexes/small-stature-and-visible-difference-jeers',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    lol they sent half a councillor, dwarves cant lead
    put the midget back in the circus
    Cover your face up love, disabled people like you scare customers
    never mind hustings get her a booster seat, dwarfs are for panto
    That face on a poster will lose you votes. Nobody says it, but deformed people make us all uneasy
    how does a dwarf think hes going to stop a riot, give the uniform to a full size human being
    whats next an MP with two heads, we want normal
    You are a very clever little person I am sure, but persons of your sort are there to be laughed at and always were
    one arm and he wants to run the fire station, people with bits missing should know their place
    burns victims shouldnt front the tourist board
    one of those dwarves reading the news, had to check it wasnt a comedy
    hook hand lol arrr, they really will let any cripple referee now
    i cant be the only mum who turns over when they put people with faces like yours on in the morning
    dwarves arent proper men, send this one back
    `,
  ),
  lines(
    'lines-sexes/small-stature-and-visible-difference-ordinary',
    { labels: [], direction: null },
    `
    my sister has dwarfism and can reach the top shelf better than me because she owns a stepladder
    are children allowed on the panto stage after the show
    booster seat wanted for a three year old
    I have a facial difference and a big mouth, and only one gets me into trouble
    The officer with one arm taught our lads to tie a bowline
    circus on the common from friday with no animals
    The hustings moved to the small hall since the big one has a leak, councillor Finch will be there on her box as always
    Talk by a burns survivor at the fire station on Monday, she is very funny
    lost my hook hand costume, last seen at the pirate weekend
    What is the polite term now, short stature or dwarfism? I am writing a caption and want to get it right.
    full size tent for sale, used once, too wet
    prosthetic leg got me through airport security in the most exciting way
    turns out the news reader with the birthmark went to my school
    her poster is up in the window of the chip shop, great photo
    `,
  ),
  lines(
    'lines-sexes/women-mp-too-emotional',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    there go the waterworks, women cant handle parliament
    calm down dear and let the gentlemen finish
    Nag nag nag, thats all we get from female MPs
    Before you send another troop anywhere ask your husband, since war is not a thing ladies have ever understood
    your hormones voted not your brain
    the house was a serious place till it filled up with shouty birds in coloured jackets
    Studies show men reason and women react, so I can hardly blame you for that interview.
    sound like my ex wife, and she couldnt balance a chequebook neither, none of you can
    Shortlisted for your chest, not your chances
    I dont vote for women full stop
    Oh do stop screeching. One woman is bad enough but when the whole bench of you starts it is like feeding time at the gulls
    who is minding the children while you play at politics, shame on you and all mothers like you
    the suffragettes have a lot to answer for looking at you
    pms at pmqs lol
    a decent wife would be ironing his shirts for monday, you've left the poor devil to it so you can gab on about tariffs
    `,
  ),
  lines(
    'lines-sexes/women-mp-ordinary',
    { labels: [], direction: null, heldBack: true },
    `
    how many women mps are there now, is it two hundred and something
    My wife shouted at the telly through the whole of question time and then fell asleep
    the MP for here brought her baby into the lobby and the baby won the vote
    calm down dear, I tell the dog, its only the postman
    the suffragette banner in the museum was sewn in a back bedroom in Preston
    ironing done for the week and I even did his shirts, saints preserve us
    Is her surgery on Friday in the library or the co-op cafe?
    gulls screeching on the roof of the Commons while I queued, felt right at home in Scarborough
    the interview was at seven, I was up with the children
    Ladies gallery, as it was called, had a brass grille so the women could not be seen from the chamber
    I cried at the maiden speech, the bit about her gran and the mill
    A question for the member: do you have a spouse who minds you being in London all week
    tariffs explained in four minutes by a woman with a flip chart at the WI, best talk this year
    My ex wife is standing for parliament and honestly I hope she gets in
    `,
  ),
  lines(
    'lines-sexes/women-mp-criticism',
    { labels: ['criticism'], direction: null },
    `
    You voted for the tariff and you told us in Goole you would not
    raising your voice is not the same as raising the point
    I thought the speech was sentimental and short of figures
    Never mind the jacket, what about the closed ward
    she walked out of the debate before the vote and I want to know why
    As a woman I felt let down when you ducked the childcare question
    terrible answer on pensions for women born in the fifties, they were owed better
    two hours of debate on tea rooms and none on buses
    I disagree with all women shortlists. Pick the best person and fund the training earlier.
    your emotional story about the farm didnt match what the farm says happened
    no reply to my letter in eleven weeks
    the bill is badly drafted and your amendment makes it worse
    It was wrong to laugh when he asked about mens suicide rates, that deserved an answer
    `,
  ),
  lines(
    'lines-sexes/women-in-trades-and-fire-service',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    a bird with a hose, god help us if theres a fire
    Who carried the ladder for you princess
    no woman alive can drag a fifteen stone man down the stairs so why do they let you in
    send a bloke next time, I'm not having a girl up my loft
    Lasses on scaffolding are only there for the photo in the council magazine
    I hear the new plumber is a woman, suppose she will talk the leak to death as they all do
    pink hard hat is it lol get home and bake
    They lowered the standard for your sex, and when someone burns it will be on you
    not sexist but women and reversing a forty foot trailer, come on
    broke a nail yet love? women on site, what a joke
    Every female fitter I took on was pregnant inside the year or in tears by dinner time, so spare me your campaign
    girls can do anything eh, except lift
    my mate says the tarts on site are a distraction and he's right, you ought to be in the canteen
    With respect to the lady, a bus is heavy, the road is fast and the feminine temperament is neither steady nor brave.
    dolly bird in a hi viz, what could go wrong
    `,
  ),
  lines(
    'lines-sexes/women-in-trades-and-fire-service-plain',
    { labels: [], direction: null },
    `
    the firefighter who carried my dad down was a woman half his size and he will not stop telling people
    my girl starts as a plumber's mate on monday, boots bigger than her
    Who do I ring for a loft hatch, somebody local please
    broke a nail on the scaffolding and a toe on the kerb, all before dinner
    pink hard hats for the charity build, they clash with everything
    How heavy is the ladder in the fitness test? thinking of applying, I am 41 and a mum
    reversed the trailer in one, no witnesses
    lady electrician recommended by three on our street, she turned up early
    The canteen women have knitted a scarf for the crane
    I was pregnant with twins and still driving the bus till month six, they kept having to move the seat
    hose burst on the allotment, soaked the vicar
    station open day photo in the council magazine, thats my lass with the axe
    girls into engineering event, bring sandwiches, there will be a robot arm
    dragged a fifteen stone dog out the canal, fire service said well done
    Women only made up a few per cent of the trades when I started at the yard in 1979, now my whole gang is women bar Kev
    `,
  ),
  lines(
    'lines-sexes/sexist-short-jabs',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    kitchen is that way love, off you trot
    make me a sandwich woman
    women eh, always moaning
    Typical female logic
    another hysterical woman
    did your husband let you post this
    silly little girl, leave it to men
    get back to your ironing pet
    Thats why women shouldnt vote
    quota queen
    nagging old fishwife like all of them
    shut up and look pretty, its what your lot are for
    only a woman could be this thick
    Diversity hire in heels
    cant expect better from a bird
    womens opinions, who asked
    `,
  ),
  lines(
    'lines-sexes/sexist-sounding-short-harmless',
    { labels: [], direction: null },
    `
    make me a sandwich, kind stranger, I am starving
    kitchen is through there on the left, love
    always moaning about my knees, me
    woman of the match was our keeper
    did your husband find his hearing aid
    silly me, I posted it twice
    ironing board free to collect, wobbly leg
    Women's quarter final is at two
    pretty sure she said half six
    quota for herring goes down again says the skipper
    heels off, slippers on, bliss
    who asked for the anchovies
    nagging pain in my shoulder since Tuesday
    little girl lost her blue mitten by the bandstand
    logic puzzle on page nine beat me
    shut the gate please, there are ladies day horses loose
    `,
  ),
  lines(
    'lines-sexes/bisexual-people-scorn',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    bisexual just means you'll do it with anyone, greedy cow
    Youre not bi youre attention seeking, they all are till they marry
    You bisexuals spread disease from one lot to the other and call it an identity
    no such thing, you are straight and bored
    a man who says hes bi is gay and a coward, every last one
    so who are you cheating on your wife with this week? men like that cant be faithful, its in the name
    I would not have a bisexual in my house let alone run my daughters guide unit
    half a queer is still a queer
    confused people such as yourself should not be handing out advice to teenagers on the phone line
    It is merely a fashion, young lady. In five years you will be ashamed, and rightly so, because it is a dirty way to live
    cant make your mind up about who to sleep with and you want to plan our roads lol bisexuals
    your sort are the worst of the lot, at least a proper gay has made a choice
    `,
  ),
  lines(
    'lines-sexes/bisexual-people-ordinary',
    { labels: [], direction: null },
    `
    bi and boring, forty two, allotment holder
    my wife came out as bisexual in the car on the M6 and we still missed our junction
    pick a team for the quiz, we need a fourth
    I am bisexual, I married a woman, I am still bisexual, and the bins still need doing
    is there a bi group in Norwich that isn't in a bar
    The helpline trains volunteers for eight weeks, teenagers can ring or text
    can't make up my mind between the lemon tart and the crumble
    Guide unit leader wanted on tuesdays, you will need a whistle and patience
    about as many people said bi as said gay in the last census I think, someone check me
    talk tonight by a historian on Victorian letters between two bi women, tickets on the door
    cheating at dominoes again grandad
    my ex husband is bi, my new husband is a bee keeper, they get on better than I do with either
    what do the pink purple and blue stripes stand for
    Plan of the roads round the estate is up in the co-op window, both options
    `,
  ),
  lines(
    'lines-sexes/gay-police-and-soldiers-sneers',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    gay coppers in heels dancing while my van gets robbed
    the force is run by poofs now and it shows
    Since they let your kind in, the regiment is a laughing stock.
    handcuffs and a uniform, bet you love that you dirty bender
    As a colonel's son I was taught that homosexuals break under fire. You are the living proof and they gave you a medal for it
    dont ask me to salute a fairy
    who wants an officer like that searching their sons
    lezzers in the army cos they want to be men, simple as
    back in my day the sergeant would have sorted you people out behind the huts and the unit was better for it
    queer squad car
    I would rather wait an hour for a normal constable than have a homosexual in my living room, and I have every right to say so
    rainbow epaulettes, limp wrists, no arrests
    My dad landed at Gold beach with real men. He'd spit if he saw gays laying the wreath
    `,
  ),
  lines(
    'lines-sexes/gay-police-and-soldiers-ordinary',
    { labels: [], direction: null },
    `
    van got robbed outside the barracks, did anyone see a white transit
    my dad landed at Gold beach and so did the man he loved, though we did not know that until we read the letters
    Officers danced with the grandmas at the street party, good sports
    which year did the ban on gay people in the armed forces end, 2000?
    he laid the wreath with his husband this year and the rain held off
    The medal came fifty years late, for a sergeant thrown out for being a lesbian. She is 84 and wore it to bingo.
    handcuffs left on the back seat of a squad car by some kid at the open day lol they had to cut them
    the police lgbt liaison officer is in the community room from three
    search party out for a beagle near the huts
    I was in the regiment and on the quiet I was gay, the lads knew before I did
    wrists are killing me from the marathon typing, any tips
    constable in our living room for an hour, drank two teas, found the tortoise
    Who wants to run a stall at the veterans fair next to the fighting with pride table?
    showers at the camp site take twenty pence pieces
    `,
  ),
];
