import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred of peoples, faiths, migrants and Travellers, polite and coarse, beside harmless talk of the same people. */
export const linesPeoples4: readonly Family[] = [
  lines(
    'lines-peoples/swarm-flood-cargo-harmless',
    { labels: [], direction: null },
    `
    swarm of bees in the bus shelter, keeper on the way
    Locusts are farmed for lizard food in a unit near Ely
    the flood reached the second step and stopped, refugees from the ground floor slept in the chapel
    raw sewage on the beach at dover again, swimmers warned
    Nits, lice and scabies, the school nurse's greatest hits
    a ship's cargo of grain left Odesa for Hull
    maggots for bait, pint tub, ask inside
    Pigeons have nested over the migrant help desk, mind your head and your paperwork
    kennel cough going round so keep the pup at home
    mop and bucket needed in aisle three
    TB clinic at the drop in is run by a doctor who came here from Sudan as a refugee herself
    Life jackets on before you step aboard, children first
    Feral goats ate the mayor's wreath, photo on page four
    The tide was out so far we walked to the wreck
    spray the roses early or the greenfly will strip them
    rats on the old ship, ghost on the old ship, tickets for the old ship from a fiver
    `,
  ),
  lines(
    'lines-peoples/traveller-woman-campaigner-abused',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    gypo
    whats a pikey doing on the council
    You people leave rubbish wherever you park and then you talk about rights
    gypsy liar, go and sell your lucky heather elsewhere
    Do not come to this school with your tinker manners, we had decent families before
    pay tax yet? no? none of your lot ever have
    your type steal lead off churches then want a blessing in them
    How does a Romany get a degree, did she nick it haha
    I am sorry to be blunt, but a Gypsy simply hasn't the honesty for public office, it is bred out of you
    move on. thats all your lot are good for, moving on
    Tell your brothers to keep off our drives with their tarmac, every traveller is a con man and you know it
    nobody wants your caravans nobody wants your horses nobody wants you
    you marry at sixteen and can't read a menu so what are you teaching anybody
    dirty gyppo woman on the telly again, hide the spoons
    if you want respect try being something other than a traveller
    `,
  ),
  lines(
    'lines-peoples/traveller-and-roma-life-harmless',
    { labels: [], direction: null },
    `
    Gypsy Roma and Traveller history month starts in june, the wagon will be on the green
    my gran was a romany from the Forest, made pegs, could not read, knew every bird
    caravan for sale, four berth, one careful owner, one careless dog
    Roma families in Govanhill are putting on a concert, fiddles and an accordion, free in
    Where do we park for Appleby? the horses come through about nine
    lucky heather on the doorstep, three pounds, she said i'd have a good year and so far so good
    Traveller education service can lend you a laptop while you are on the road
    I am an Irish Traveller and I'm training as a midwife, second placement, shattered
    tarmac on our drive has lifted, firm in Stoke says frost
    The Roma word for the killing in the camps is Porajmos, half a million people, please teach it
    my lad boxed a traveller lad from doncaster and they've been best mates since
    scrap man comes thursdays, rings a bell, takes the fridge for nothing
    is the fortune teller on the pier a real gypsy, her sign says since 1932
    They married young, my parents, sixty one years in the same trailer, still dancing
    menu in Romanes and English at the pop up, goulash first rate
    `,
  ),
  lines(
    'lines-peoples/traveller-sites-policy',
    { labels: ['criticism'], direction: null },
    `
    the council has had eleven years to find a legal site and found a swamp
    The police should have used the powers they have when the showground was broken into, that was poor
    I object to the application, access is bad and it floods, same as I'd object to houses there
    why is a permanent pitch next to a sewage works thought good enough for anybody
    your leaflet says travellers when you mean three men with a stolen van, shoddy work
    Unauthorised camp on the school field cost four days of lessons, the county was far too slow
    Stop and direct powers were written badly and will harm families with nowhere to go
    fly tipping should be fined whoever does it, builders do most of ours and never get a visit
    the inspector ignored the highways report on that site
    You promised a transit stop in spring. It's november
    horse fair was badly run this year, no water for the animals until noon
    I thought that documentary about Gypsy weddings was cheap telly and told us nothing
    No caravans signs at the car park are aimed at one group and ought to come down
    roma kids out of school for a year because of your waiting list, not good enough
    `,
  ),
  lines(
    'lines-peoples/gypsies-general-contempt',
    { labels: ['identity-hate'], direction: 'other' },
    `
    lock up your sheds the gyppos are back
    Show me an honest traveller and I'll show you a flying pig
    all roma do is beg and pickpocket, its their whole culture
    Pikeys on the rugby field, there goes the neighbourhood and the copper pipe
    They don't want education for their kids, they want another thief in the family
    ban gypsies from the pubs like they used to, we all slept sounder
    The Irish traveller is work shy, law shy and soap shy, my father said so and he was a magistrate
    I'd let to anyone but a gypsy. They ruin a place out of spite
    Why do we call it a community when it is a crime ring with ponies
    caravan trash
    they fight they thieve they scam pensioners, tell me one good thing, ill wait here
    tinkers have no country because no country could stand them
    Roma women train babies to steal, saw it on a video, explains the lot of them
    Nice day at the fair until the gypos turned up and then youre counting your change and your children
    it is not prejudice if every single village has the same story about those people, now is it
    `,
  ),
  lines(
    'lines-peoples/gypsy-hate-reported-and-support',
    { labels: ['support'], direction: 'quoted' },
    `
    you were called a pikey for asking about a water tap, and i am sorry, and i'll stand by you at the meeting
    Thank you Mary for telling the governors what gyppo feels like to a child of seven
    the pub that refused the christening party because they're Travellers has been reported, good
    I saw the no travellers sign too and I've written to the brewery, hope that helps
    proud of the roma youth group for reading out those insults on stage and then laughing at them
    You handled being told to hide the spoons better than I could have
    They called your mother dirty at the school gate and my daughter answered them back, I was glad
    we are on your side love, tinker was my granda's trade and no shame in it
    Well done for getting the word off that club's website, it took guts to ring them
    the teacher who said gypsies dont read has apologised, your letter did that
    That councillor said travellers steal by nature and you asked him calmly for one figure, brilliant
    My church will host the funeral, whatever the neighbours shouted about caravans
    keep speaking, the memorial for the Roma dead matters and the hecklers shrank
    I heard what they yelled at your boys at the fair. Half of us are disgusted and on your side
    `,
  ),
  lines(
    'lines-peoples/gypsies-as-filth',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    travellers are two legged rats
    You could hose the field for a week and still smell gypsy, they are not people they're a stain
    The roma have come over like fleas on a dog, scratching at every till in town
    get the pest control on that camp before it spreads
    they live like pigs because thats what they are
    Mongrels, the lot, dogs and owners both
    Vermin in vests. I counted thirty caravans of it by the bypass
    gypos drop litters not families
    A plague of tinkers every summer, worse than the wasps and harder to get shot of
    those creatures dont have homes they have nests, and they foul them
    human weeds, pull one camp up and six more sprout by friday
    I would call them animals but my horse heard me and took offence
    scum rises, and it rose right onto our cricket pitch in trailers with gypsy plates on
    magpies with a van licence, no soul in any of em, only claws for what shines
    `,
  ),
  lines(
    'lines-peoples/field-fleas-litter-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    fleas again, cat, carpet, me
    Our lurcher had a litter of nine in the trailer at Stow fair
    magpies on the wagon roof, one for sorrow so salute it quick
    The camp on the bypass has bins now and the field was left tidy, credit to all
    weeds in the cricket pitch, working party saturday, bring a fork
    pigs at the county show, best mannered guests in the tent
    Hose the horses down by the ford at Appleby and mind your wellies
    stain on the vest, curry i think, what shifts it
    who owns the mongrel with one ear, it's in our hall eating a hat
    my pony took offence at a crisp packet and put me in the hedge, Dad being a Gypsy to the bone laughed for a week
    Nests in the hedge so the cut waits until september
    wheels off the wagon, literally, on the A66 in the rain
    Pest control came out for wasps by the site office
    smell that? wood smoke, bacon, wet dog, a Romany breakfast
    Scum on the pond is only algae, keep the dogs out anyway
    `,
  ),
  lines(
    'lines-peoples/welsh-scottish-irish-english-contempt',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    sheep botherer says what
    you welsh are thick as slate and twice as grey
    Nobody asked the sweaty socks. Take your begging bowl back over the border, jock
    Irish? so drunk by breakfast then. Who put a paddy in charge of a hospital
    Your language is dead and your people should follow it into the museum, a little nation of whiners
    english scum out of wales, you are all colonisers in cagoules
    Never met a scot who wasnt tight, bitter and on the sick. you fit nicely
    go home to dublin you bog trotter and take the priests along
    As an Englishman you come from a race of thieves and bullies and I would not have you teach a child of mine
    Taff on the traffic report again, speak properly
    mick on the bench, no wonder the verdict stinks
    You people blew up my city and now you read us the weather. The Irish are murderers under the charm, every one
    all english are racist, you were born to it like a duck to water
    I won't be told about rugby by a member of an inferior tribe from up a wet mountain
    too stupid for English too lazy for work, thats a welshman
    `,
  ),
  lines(
    'lines-peoples/four-nations-ordinary',
    { labels: [], direction: null },
    `
    sheep on the line at Machynlleth, train held forty minutes
    Welsh cakes, currants, no arguments
    my nan had five words of english till she went to school and then got the stick for the welsh
    Is the Edinburgh bus delayed at the border again
    Dublin for the weekend, rain, rain, stew, rain
    the irish side of the family sings and the scottish side counts the chairs
    As an Englishman in Cardiff on match day I keep my scarf in my pocket and my gob shut
    St Patrick's parade leaves the station at noon, dogs in green bows welcome
    how do you pronounce Llanfairfechan, asking before i read the traffic
    Priest, publican, postman, my three brothers in Mayo
    slate quarry tour, hard hats in two sizes
    burns night in the mess hall, haggis dropped, piper blamed
    The Gaelic class has a waiting list of ninety and one very tired teacher
    jock strap left in the changing room at the rugby, bin on friday
    Cornish pasty, Yorkshire tea, Scottish rain, what a holiday
    English lessons for adults, tuesdays, creche
    `,
  ),
  lines(
    'lines-peoples/nations-policy-and-sport',
    { labels: ['criticism'], direction: null },
    `
    I'm against independence and I thought your pension figures were fantasy
    The 20 limit in Wales was badly sold and half the signs were wrong
    why is the Welsh signage budget bigger than the pothole budget
    the scottish government ferry fiasco rolls on, eight years late
    Boundary plan splits our town, Irish sea to one side and nobody on the other
    Westminster treats Wales like a spare room
    I disagree that every pupil needs Irish to sixteen, let them choose at fourteen
    The Legacy act closed cases that families in Belfast still carry, wrong decision
    your documentary on the Troubles gave one side nine minutes and the other fifty
    scotland's drug deaths are a national shame and your strategy is a pamphlet
    Ref gave Ireland two soft pens, come on
    St George's flag row was silly from the start, let people fly it and fix the lights
    The English curriculum barely mentions Ireland's famine, poor show
    `,
  ),
  lines(
    'lines-peoples/christians-mocked-and-hated',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    sky fairy lovers shouldnt be allowed to teach
    all christians are child abusers or cover for them and that means you vicar
    You catholics are the reason women suffer. Rome rats out
    nobody with an imaginary friend ought to sit on a hospital ethics board, you are mentally unfit by definition of your faith
    bible basher, wafer muncher, nobody with a crucifix should run a playgroup
    Fenian school fenian head fenian rubbish
    proddy bigot, all your sort know is drums and hate
    Jehovah's witnesses are brainwashed zombies and I include you and your boring little magazine
    Christians are stupid, simple as, and the fewer of you in public life the cleaner it gets
    You papists answer to a foreign prince. I'd bar the lot of you from the police
    So you believe in virgin birth. People like that should not be allowed to vote, never mind run a food bank
    evangelical nutters all the same, creepy smiles, dodgy money, keep away from kids
    mormon? how many wives you got in the cellar lol, your lot are perverts
    happy clappy halfwits, every one of you from the bishop down
    `,
  ),
  lines(
    'lines-peoples/church-life-harmless',
    { labels: [], direction: null },
    `
    carols at six, mince pies after, dogs allowed in the back pew
    Vicar's bike has been nicked again, blue, basket, bell
    our priest is from Kerala and the sermon was about cricket
    wafer thin mints on offer at the garage by the catholic church
    Who is doing the flowers for Harvest
    the Mormon lads helped shift my piano and asked for nothing but water
    My witness neighbours dont do birthdays so I take a cake round on a tuesday and call it tuesday cake
    hymn 214 is too high for anybody over fifty
    Orange lodge and hibernian hall share a car park and a leaking gutter
    I lost my faith at thirty and still know every word of the creed
    Food bank at St Anne's open mon wed fri, tins of fish wanted
    the bishop blessed the lifeboat and fell in
    Why is Easter so late this year? My exam is the day after
    Baptist minister does a stand up night, five minutes on Leviticus, brought the house down
    `,
  ),
  lines(
    'lines-peoples/religion-policy-disagreement',
    { labels: ['criticism'], direction: null },
    `
    bishops should not have seats in the lords and I say that as a churchgoer
    Prayers before council meetings are out of date, drop them
    the church knew about that camp leader for thirty years and did nothing, shameful
    Why must my daughter be baptised to get into a school we all pay for
    I think compulsory daily worship in schools should go, faith or no faith
    The synod's vote on blessings was cowardly whichever side you take
    Turbans are exempt from the helmet law and I'm not sure that is wise on a building site
    Kirpan rules at the stadium were unclear and the steward made a mess of it
    your caste amendment has sat in a drawer for years, when will you bring it in
    hindu nationalist politics has no place in a Leicester council race, keep the leaflets local
    Sunday trading hours are absurd in a town with no sunday bus
    i oppose the new temple on parking grounds only, 60 spaces for 900 people
    Religious exemption from the vaccine rule was a mistake by the governors
    Charity status for that church ought to be reviewed, read their accounts
    `,
  ),
  lines(
    'lines-peoples/sikhs-and-hindus-abused',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    towel head on the traffic report
    take off the turban you look ridiculous, this is a british police force
    Cow worshipper wants to tell us about beef farming lol
    You hindus worship monkeys and elephants so forgive me if I skip your opinion on science
    is that a nappy on your head pal
    No sikh should carry a knife and no sikh should carry a badge, you are not our people
    Street full of fireworks again, thanks to your heathen lot and your elephant god
    singh song for the bus company, what a shower, all sikhs and no english
    caste obsessed bigots every one of you Hindus, and now you are on the magistrates bench
    Osama called he wants his hat back, all you beards are the same to me
    dot head
    I am told Sikhs are the good ones. I've yet to meet it. Shave and assimilate or leave
    Rich hindu doctor, poor white patients, thats how you people like it
    i dont want a temple of idols near my house or idol people in it
    `,
  ),
  lines(
    'lines-peoples/sikh-and-hindu-harmless',
    { labels: [], direction: null },
    `
    vaisakhi procession shuts Soho Road from ten
    happy diwali from the fire station, buckets please, sparklers get hot
    The gurdwara fed the lorry drivers stuck at Dover, 800 chickpea curries by midnight
    My turban takes six metres and one patient mirror
    who has the elephant costume for the Ganesh float, rehearsal at two
    my beard is now long enough to upset my mother in law and please my granthi
    Beef farm, dairy farm, and a Hindu cow sanctuary on the same lane near Watford, and all three share a vet
    first sikh officer in the band plays the tuba, magnificent
    Holi powder does not wash out of a white dog
    Garba tonight at the leisure centre, sticks provided, knees not
    is the langar open to anyone, im on a long walk and starving
    My grandfather Singh fought at Monte Cassino, I've his medals and his shaving mug which he never once used
    shave my head for charity, sponsor sheet in the canteen
    fireworks after eleven please no, my horses
    `,
  ),
  lines(
    'lines-peoples/old-people-contempt',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    boomer parasite generation, hurry up and leave us the houses
    old people shouldnt get a vote past seventy
    You pensioners are selfish to the bone and always were, every last one
    gammon with a bus pass
    At your age you ought to be kept out of public life altogether, the elderly simply cannot think
    useless old bat brigade, nobody wants wrinklies on the parish council
    your whole generation is a waste of beds and i for one wont clap for it
    dried up old fossils like you cost more than youre worth
    crinkly on the news again, smells of mints through the screen, they all do
    Old folk hate kids. Fact. They take and take and then vote to take more and you are just like the rest
    youre past it grandad, past eighty nobody is any use to anyone
    if you can remember rationing you should be rationed lol. no opinion from the mothball people please
    `,
  ),
];
