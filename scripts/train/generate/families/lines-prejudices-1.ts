import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt for groups, blunt and polite, beside the same groups spoken of, spoken to and speaking. */
export const linesPrejudices1: readonly Family[] = [
  lines(
    'lines-prejudices/surgery-doctor-sent-back',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    go back to Lagos and practise on your own lot
    no offence doctor but id rather wait for an English one
    You may have a British passport, you will never be British, and that is that.
    how many Indians does it take to run a health centre, used to be proper people here
    My mother asked for a white doctor and quite right too. You people dont wash your hands the way we do.
    another Nigerian with a certificate off the market stall, they all buy them over there
    I'm sure you're very clever for a Filipino
    Dr lady is about to cry because someone asked her a hard question, that is why women should stay on the maternity ward
    the clinic has gone downhill since it filled up with foreigners like you, cant understand a word and they smell of curry
    We had a lovely man before. Now we get a girl in a headscarf who takes her orders from the mosque
    Asians only go into medicine for the money and everyone knows it
    with a surname like that I assume you'll be sending your wages home and your cousins over
    wouldnt let a muslim near my daughter with a needle sorry
    Nothing personal, I simply feel that those of African descent lack the temperament for surgery.
    oh a bloke who calls himself she is giving us health advice, pass the sick bag
    `,
  ),
  lines(
    'lines-prejudices/surgery-doctor-everyday',
    { labels: [], direction: null },
    `
    my Nigerian doctor spotted it in ten minutes after years of nobody listening
    Is there a doctor at the clinic who speaks Polish? My mum gets muddled in English when shes poorly
    Black women are around three times more likely to die in childbirth than white women in the UK, says the report
    the nurse from Kerala did my jab and I didnt feel a thing
    as an Indian dad I obviously wanted both kids to be doctors and got a drummer and a vet
    Can a muslim patient ask for a female doctor for a smear or do you have to say so when you book?
    Sickle cell is more common in people with African or Caribbean heritage so please give blood if you can
    went back to Lagos for my cousins wedding and caught the flu, typical
    about one in five nurses on our ward trained in the Philippines
    ramadan starts next week, does anyone know whether insulin times change when you fast
    I am a trans man and I still get the letter for cervical screening. Is that right or do I ring someone?
    Gay and bisexual men can get the mpox vaccine at the Monday drop in, no appointment
    Our practice has six doctors: two Pakistani, one Irish, one Welsh and two from Kent, and all of them run late.
    My wife wears a hijab and works in theatre, they have disposable ones now which is handy
    `,
  ),
  lines(
    'lines-prejudices/surgery-thanks-and-grumbles',
    { labels: ['support'], direction: null },
    `
    Thank you to the Filipino nurses on ward nine who sat with my nan all night
    Dont listen to them doctor. You are as British as my kettle and we are lucky to have you
    that lady surgeon saved my husbands foot so I will hear nothing said against her
    So glad a deaf patient finally got an interpreter today, well done reception!
    our African midwife sang to my wife through the whole thing, unforgettable
    To every immigrant who works nights in our hospitals: ta very much, from a grumpy old Yorkshireman
    Proud of my sister, first Somali woman in her year to qualify
    Nobody should be asked for their passport before they get their leg set. Solidarity with all the staff
    the Sikh volunteers brought hot food to the car park every evening of the strike, legends
    I'm Jewish, he's Muslim, he delivered both my babies. Mazel tov on retirement doctor!
    You were so gentle with my autistic boy and let him hold the torch. Brilliant
    Happy Diwali to the whole team at the surgery, sweets were gorgeous
    `,
  ),
  lines(
    'lines-prejudices/women-know-your-place',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    back in the kitchen love
    women and offside will never go together, hand the mic to a man
    who let a bird drive the number 42, no wonder its in the hedge
    This is what comes of giving them the vote.
    With respect madam, the female brain is not built for engineering and your bridge proves it
    should be home cooking his tea instead of refereeing grown men
    typical woman, all feelings and no facts, whole council is full of them now
    Police work needs strength. You are a woman. A decent arrest would snap your nails
    get a husband to explain it to you
    A lady vicar is like a dog on hind legs, one is surprised but it still isnt right
    every time a female scientist opens her mouth I turn over, they only get grants for having breasts
    its simple, men build, girls moan, and then we have to clap because you managed to land a plane
    Well of course the budget is wrong, they asked a mother of three to add up.
    clearly only got the job to fill a quota, no woman ever understood a gearbox
    `,
  ),
  lines(
    'lines-prejudices/women-plain-talk',
    { labels: [], direction: null },
    `
    women's team won 3-1 away and the keeper was immense
    my wife drives the number 42 and says the hedge on Mill Lane needs cutting
    back in the kitchen at last, builders finished the tiles
    In 1918 some women over thirty got the vote, the rest waited ten more years
    a female referee will take charge of the cup final for the first time
    Girls now do better than boys in most GCSE subjects, though physics still has more lads
    Im a woman and I dont get the offside rule, my daughter is a lineswoman and despairs of me
    men are more likely to die by suicide than women so please check on your mates
    is there a ladies evening at the gym or is it mixed every day
    Our vicar is expecting twins so the curate will take evensong until September.
    mum was the only girl in her engineering class in 1964 and she built half the bridges round here
    Husband cooks, I do the bins, works for us
    Only nine percent of pilots are women, apparently. I'd have guessed more
    As a typical bloke i lost the car keys and they were in my hand
    Does anybody know why the women's prison is on the news tonight?
    `,
  ),
  lines(
    'lines-prejudices/women-criticism-of-decisions',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Cutting the womens refuge was the worst vote this council ever took
    The referee had a shocker, three clear fouls missed and no VAR to blame.
    your budget doesnt add up, page six says four million and page nine says five
    Scheduling the women's final at noon on a school day is daft
    not having enough changing tables in the gents is silly, dads have babies too
    the report ignores part time mothers altogether so its numbers are useless
    I disagree with the bishop on women priests but he answered every question politely
    Why were only two of nine panel members female? Poor planning by the festival
    Driver braked too hard this morning and an old lady nearly fell. Please look at training.
    I think quotas are the wrong tool, train more girls in the first place
    The police waited five days to call my sister back. Not good enough
    bit rubbish that the maternity pay change was announced on a sunday night
    `,
  ),
  lines(
    'lines-prejudices/religion-muslims-jews-sneers',
    { labels: ['identity-hate'], direction: 'other' },
    `
    mosques are not churches and muslims are not neighbours, wake up
    you cant trust a jew with the till, my grandad used to say and hes still right
    Islam has no place here and neither do the people who practise it. Pack up.
    Funny how they all end up in the banks and the film studios isnt it. Same noses same names
    ban the lot of them from being teachers, muslims cant be loyal to a country
    Hindus moved in both sides, street stinks, cows next I suppose
    how lovely, another imam on breakfast telly, shall we all bow down now
    Catholics breed like there's no tomorrow and expect the rest of us to fund it
    I dont hate sikhs I just think they should do their sikhing in Punjab
    Jewish parents pushing in as usual, they think the school belongs to them because they own everything else
    anyone who prays five times a day is planning something
    Scratch a Muslim, find a wife beater. Every time.
    I have nothing against the Jews, I would merely prefer not to have them in the golf club.
    christians are simple people who need a fairy to hold their hand, shouldnt be allowed near a lab
    They hate us, they hate dogs, they hate bacon, why on earth are there muslims on the parish council
    `,
  ),
  lines(
    'lines-prejudices/religion-everyday',
    { labels: [], direction: null },
    `
    my Jewish neighbours invited us in for Friday supper and the chicken soup was out of this world
    The mosque on Park Road is open to visitors on Sunday, shoes off at the door
    muslims pray five times a day, so the office gave us a quiet room next to the photocopier
    Im an atheist and I still go to midnight mass for the singing
    About 6.5 percent of people in England and Wales said they were Muslim in the last census
    Which church does the Polish mass, St Annes or the one by the station?
    Grandad was a methodist and never touched a drop, his brother made up for it
    Does a Sikh officer have to wear the helmet or is a turban allowed on the bike?
    bacon butties at the church fair, and a halal stall run by Imrans mum
    Jews in York were killed at Cliffords Tower in 1190. There is a small plaque.
    As a gay Muslim I get asked to explain myself at every party, mostly I want crisps
    we are a mixed family, Hindu wedding on saturday and a C of E blessing on Sunday
    The new bank holiday rota lets people swap Good Friday for Eid
    Jewish mother joke from my actual Jewish mother: she left a voicemail to say she would not be calling
    Catholics my age still cant walk past a nun without standing up straight lol
    `,
  ),
  lines(
    'lines-prejudices/doctrine-criticism',
    { labels: ['criticism'], direction: null },
    `
    I think the Church is wrong to refuse gay weddings and I say so as a member
    The blasphemy law in Pakistan is cruel and should go
    bishops should not have seats in the Lords, simple as
    The Israeli government's decision on aid convoys is indefensible in my view
    I left Islam because I could not believe in hell any more, my family still love me and I them
    halal or not, meat should say on the label how it was killed
    the vatican took far too long to open those files
    Creation is not science and has no business in a biology lesson
    Faith schools choosing pupils by religion strikes me as unfair on the children next door.
    Hindu nationalism as a party programme worries me, ordinary believers are another matter
    not a fan of the call to prayer at 4am over speakers, same as I object to bells at six
    Saudi Arabia hosting it is a disgrace given how the state treats women
    `,
  ),
  lines(
    'lines-prejudices/gay-lesbian-trans-contempt',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    two men is not a marriage, its a costume party
    keep your rainbow away from our kids you lot are obsessed
    Adam and Eve mate not Adam and Steve, yous are ill
    A lesbian weather girl, a gay vicar, what is next, somebody normal?
    youre a man in a frock and no bit of paper will change that
    bisexual just means greedy and cant be trusted with anyones husband
    Delighted for you both I'm sure, though some of us would rather it stayed behind closed doors where disgust belongs
    how brave, a trans person on the radio, I nearly dropped my tea from caring so little about whatever it is
    you should not be allowed to adopt. children deserve a mum and dad not a pair of gays
    I dont mind homosexuals if they have the decency to be ashamed of it
    non binary lol theres two boxes love pick one or go live in the woods
    lesbians only turn that way because no bloke would have them
    The scouts were safe until they started letting your sort in. Gays and little boys, say no more.
    bet the fire station smells of perfume now theyve got you, cant have a poof holding the hose
    Being transgender is a fashion for weak people and so is pretending to respect it, she he it whatever
    `,
  ),
  lines(
    'lines-prejudices/gay-lesbian-trans-everyday',
    { labels: [], direction: null },
    `
    my two dads got married on saturday in the rain and it was perfect
    Pride parade starts at noon so buses will go round by the canal
    are lesbians allowed to give blood the same as anyone? asking for my wife
    I came out as bi at 54, told the cat first
    Trans people make up roughly half a percent of the adult population in the census
    he's gay, I'm gay, our dog is definitely gay
    the gay choir is singing at the hospice on Thursday, bring a cushion
    A man in a frock won the panto prize again, congrats to Widow Twankey
    Same sex marriage became law in England in 2013 and Northern Ireland in 2020
    Why do so many lesbians have campervans? speaking as a lesbian with two
    my trans daughter starts big school tomorrow and we finally found trousers that fit
    Looking for a rainbow flag about six foot, the old one blew off the fire station
    Section 28 was in force when I taught, we couldnt even mention that two men might live together
    we adopted two boys last spring, pair of gays with a people carrier now lol
    Does the leisure centre have a changing cubicle that non binary kids can use?
    `,
  ),
  lines(
    'lines-prejudices/bigotry-told-and-condemned',
    { labels: [], direction: 'quoted' },
    `
    Someone told my brother to go back where he came from. He came from Swindon. Ignore them mate
    a man shouted that gays are ill outside our shop today and the whole queue told him to leave
    I heard a parent say girls cant do maths. She has been asked to speak at assembly about why thats nonsense
    If you think muslims cant be loyal, my grandad has four medals to show you
    Saying disabled people are a burden is vile, and I am glad you called it out
    He said I wasnt really Scottish because of my skin. Everyone on the train stood up for me
    its racism, plain and simple, and you were right to report it
    That leaflet about Jews controlling the news is old poison and should be binned
    Sorry you were told women belong in the kitchen. We think you referee brilliantly
    They wrote no Irish on the door in 1958, my mam kept a photo so nobody could say it never happened
    nobody should have to read that trans people are sick, thank you for speaking up
    The steward threw him out for monkey chants, banned for life, good
    `,
  ),
  lines(
    'lines-prejudices/disability-contempt',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    why do we pay for ramps for people who never go anywhere
    if you cant hear you shouldnt be a teacher should you, deaf people are a liability
    wheelchair users always expecting the world to stop, wait for the next bus like the rest of us would if we were broken
    How sweet that they let a Downs lad serve the coffee. I'll have mine from someone with a full brain thanks
    Autistic people should not be councillors, they have no feelings for others, fact.
    blue badge is just a lazy badge, disabled lot have it cushy
    blind and on the radio, shame he isnt mute an all
    She has a stammer and one arm, is this a newsroom or a freak show
    kids like yours belong in a special unit away from normal ones
    I'm told one must admire the disabled. I find them tiresome, expensive and forever in the way.
    adhd doesnt exist its bad blood and bad parents, your whole family is defective
    people with mental illness shouldnt be let breed let alone teach
    dwarfs dont belong in court robes lol get a box to stand on
    they should be kept indoors, spoils the restaurant for everyone watching cripples dribble
    imagine hiring a schizophrenic as a librarian, locking them up was kinder to the rest of us
    `,
  ),
  lines(
    'lines-prejudices/disability-everyday',
    { labels: [], direction: null },
    `
    next bus has a ramp and two wheelchair spaces, driver will help
    I'm deaf so please type instead of ringing, cheers
    my lad has Downs and serves the best coffee in town, ask for extra froth
    Blue badge renewal takes twelve weeks so send the form early
    As an autistic councillor I like an agenda, a timetable and no surprises
    About one in four people in the UK is disabled, and most of them were not born that way
    lost my arm in 1987 and i still try to clap
    does the cinema show subtitled films at a normal hour or only tuesday mornings
    blind football is on at the park tonight, the ball has a bell in it
    adhd brain today: put the phone in the fridge and the milk in my bag
    Autistic children can come in an hour before the museum opens, lights down, no music
    My sister has schizophrenia and works in the library. Shes on new tablets and doing fine
    Paralympics tickets arrived, wheelchair rugby is pure chaos and I love it
    the stammer support group meets in the chapel hall, tea provided
    is the step free entrance on the left or round the back by the bins
    `,
  ),
  lines(
    'lines-prejudices/disability-service-complaints',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    The lift at the station has been broken for nine weeks, wheelchair users are stuck on the platform
    you filled in the disabled bay with a skip, shift it please
    Closing the deaf centre without one meeting in sign language was shabby
    Benefit assessments are badly run and the phone line is worse
    subtitles were two minutes behind all night, hopeless if you cant hear
    Our special unit has a waiting list of 3 years. Thats the council's failure, nobody elses
    the ramp is too steep, I went down it like a bobsleigh in my chair
    Autism training of twenty minutes is not training
    Who agreed the cobbles? Lovely for tourists and horrible for anyone blind or on sticks
    mental health beds cut again and they call it progress
    Disabled loo used as a broom cupboard. Sort it out.
    I think the minister is wrong on carers allowance and the figures show why
    `,
  ),
  lines(
    'lines-prejudices/refugees-and-migrants-scorn',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    send the boats back with everyone still in them
    they come here with phones and trainers, refugees my foot, spongers every one
    lock your sheds, theres asylum seekers in the Crown hotel
    Not one of them would lift a shovel, immigrants only know how to hold out a hand
    put the Syrians in a field, theyre used to tents
    Born in a stable doesnt make you a horse and born in Bradford doesnt make them English.
    Afghan men cannot be round schoolgirls, they are raised like that and it never leaves them
    yeah yeah they are all brain surgeons fleeing war, pull the other one, theyre thieves looking for a free house
    An Eritrean family at number nine. There goes the street
    If they hate our rain so much the airport is open. Foreigners out, homes for us
    Why should my taxes teach Kurdish kids to read, theyll only be robbing us at sixteen
    we are full of the worlds leftovers and you want more, stop letting those people in
    I pity them naturally, but such people have no notion of honesty and it would be unkind to expect it.
    somali this somali that, the pool's ruined since they were let swim
    `,
  ),
  lines(
    'lines-prejudices/refugees-everyday',
    { labels: [], direction: null },
    `
    the Syrian bakery by the bus station does pistachio rolls for a pound
    I came here as a refugee in 1979 on a boat from Vietnam and now I run a chip shop in Hull
    how many asylum seekers are in hotels this month, does the home office publish that
    send the spare coats back with the driver, the Afghan families have enough now
    Net migration fell last year, mostly because fewer students came
    English class for immigrants is upstairs, crèche downstairs, no charge
    my new neighbours are Eritrean and have invited the street for coffee, it takes three hours and is worth it
    Our school has 34 languages, Kurdish and Romanian are the commonest after English
    Ukrainian lad at work beat us all at darts
    A boat with sixty people was brought into Dover this morning, coastguard said all were safe
    Great grandparents were refugees from Belgium in 1914, they were housed in this very hotel
    foreigners like me never learn when to say sorry, so I say it all the time
    Do I need a visa to bring my wife from Morocco or is it a permit?
    Somali girls swim session is 4 til 5 on fridays, lifeguard is a woman
    `,
  ),
];
