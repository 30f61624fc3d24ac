import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Replacement talk, go-home talk, sexism, class and regional contempt, anti-Sikh, anti-Hindu and anti-Chinese jibes, beside harmless talk of the same groups. */
export const linesOutsiders2: readonly Family[] = [
  lines(
    'lines-outsiders/school-photo-replacement',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Compare the 1974 school photo with this year's and tell me nothing was done to us.
    Spot the English kid. It's like Where's Wally except Wally's been deported
    They swapped us out in two generations and had us pay for the paint
    A people can be erased without a bullet, you just change who's in the class register
    The indigenous British get no month, no flag and soon no classroom
    not a blond head in reception, my great uncle lost a leg at Anzio for this
    Somewhere there's a spreadsheet with a target date on it and our kids in the minus column
    demography is a war with prams
    When the last Smith leaves that school they should ring a bell
    It's not a catchment area it's a conquest
    I love all God's children, I'd merely like to see some of ours before they become extinct
    Why must the natives be the ones to adapt? No one asked the red squirrels.
    `,
  ),
  lines(
    'lines-outsiders/school-photo-fair',
    { labels: [], direction: null },
    `
    Compare the 1974 school photo with this year's: same hall, same curtains, thirty-one home languages.
    Spot the headteacher in the front row, she's the one the Somali twins are giving rabbit ears
    Reception has a Smith, two Khans, a Kowalska and a child called Bear
    not a blond head in the nativity this year bar the donkey, and a lovely job they all made of it
    Our roll is falling. There are fewer babies in {town}, white British and otherwise, and the council wants to merge the infants.
    Demography is my dissertation topic: births to UK-born and overseas-born mothers since 1991, does anyone have the ward tables?
    Great uncle lost a leg at Anzio beside an Indian regiment and sent a card to Amritsar every Vaisakhi after
    When the last of the Polish families moved out of the flats we rang round to say goodbye, the choir was never as good again
    It's a huge catchment area and half of the kids come by two buses, so no wonder the register's late
    I think numbers coming in have been too high for the schools to cope, and I don't hold a single child responsible for that.
    red squirrels project at our school, led by Amina in Year 5, who will not hear a word against them
    English as an additional language is one child in five nationally. What's yours?
    `,
  ),
  lines(
    'lines-outsiders/wedding-caterer-sikh-hindu-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Hindus wash in a sewer and then handle our pakoras, health and safety where are you
    I don't take my hat off indoors either but I wouldn't make a religion of it, then again I wash mine
    A Sikh with a dagger gets a parade, an English lad with a penknife gets a caution. That's the pecking order now.
    cow worshippers buying up the dairy, there's a joke there if we were still allowed
    Blue gods with six arms and they want a vote on our planning committee
    They have a caste system at home and we're the untouchables here
    Every corner shop a cartel. You don't get that rich on Rizlas and sherbet, not honestly, not that lot
    The smell gets in the bricks, you'll never sell the house once an Indian family's had it
    Diwali is fly-tipping with fireworks by people who'd never clean up a street in their lives
    They're polite to your face, the Indians, and they'll have the shirt off your back in change
    `,
  ),
  lines(
    'lines-outsiders/wedding-caterer-sikh-hindu-fair',
    { labels: [], direction: null },
    `
    Hindu wedding for four hundred on Saturday so the pakora van won't be at the market, sorry all
    I'm a Sikh and I can tie a turban on a moving train, ask anyone on the 7.52
    The kirpan is a matter of law as well as faith, the caterers' leaflet explains where it can be worn.
    blue elephant on our float for Diwali, six arms, one of them fell off at the roundabout
    My grandfather's corner shop did Rizlas, sherbet and, on the quiet, letters home for anyone who couldn't write English
    Caste discrimination should be in the Equality Act, and I say so as a Hindu from Leicester. My uncle disagrees, loudly.
    Does the gurdwara need helpers for langar this Sunday or only washers-up? I can peel.
    Diwali clear-up at seven on the green, gloves provided, last year forty of the temple's teenagers came
    call me old fashioned but a groom should arrive by horse, says my Punjabi aunt, who's not paying for the horse
    The dairy is run by a Gujarati couple now and the yoghurt has won a prize at the county show
    `,
  ),
  lines(
    'lines-outsiders/go-home-polite-subject',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    There's a departures board at Heathrow, love, plenty of choice
    If our weather, history and people displease you, the ferry still runs
    You've had your go on Britain. Time to hand it back
    Your family came for five years in 1962. Somebody check the calendar
    Guests don't rearrange the furniture and guests, in due course, leave.
    A kipper in a stable, that's you, and no one ever called it a foal
    Why stay in a country you so plainly despise? Or is it the dole you can't bear to leave
    your dad got off a boat. boats go both ways
    `,
  ),
  lines(
    'lines-outsiders/go-home-fair',
    { labels: [], direction: null },
    `
    There's a departures board at Heathrow, love, look for Islamabad, ring your nan when you land
    One wishes you were elsewhere too, Doctor: on a beach, with your feet up, after that week
    Does the ferry still run on a Sunday? I'm going home to Stornoway for the funeral
    My family came for five years in 1962, from Barbados, and my mum has still not unpacked one of the cases
    haway home man, you've been on shift since six
    Nice speech. Which countries did the young people come from, was it mostly Sudan?
    i'll hold your coat while you dance, auntie, it's a Nigerian wedding, we could be a while
    Guests rearranged the furniture at our interfaith supper so the imam and the vicar could both reach the trifle
    Dad came off a boat at Tilbury with one good suit and a letter from the London hospital. We have the suit.
    After thirty years in Hull I'm going back to Poland to look after my mother. I'll miss the chips and the rudeness.
    tell you what, we'll pay your train fare and pack you a sandwich if you'll talk to our Windrush group in October
    Leave to remain came through this morning, Home Office letter and all, I've kissed the postman
    Would you go back to Ghana to live, {name}, or is it holidays only now? My husband and I can't decide.
    `,
  ),
  lines(
    'lines-outsiders/engineering-women-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Women on site is why there's a kettle and no crane
    It isn't sexism it's torque. Female wrists aren't made for it.
    Bridges used to stay up. Then came the lady engineers with their feelings.
    name one thing a woman invented that wasn't an argument
    The monthly brain fog should at least be on the risk assessment
    They take a man's place, have two kids and vanish, so every female apprentice is a wasted bench
    Give them votes, they said. Give them hard hats, they said. Look at the state of it.
    I have managed both and the girls cry, sue or marry, usually in that order
    Fire crews picking lasses who can't lift a hose, people will burn so a chart looks pink
    God made woman as a helper, not a foreman. Take it up with Him
    birds cant park a mini never mind a tunnel boring machine
    The gentler sex should be gentle and quiet, in the way of good curtains
    `,
  ),
  lines(
    'lines-outsiders/engineering-women-fair',
    { labels: [], direction: null },
    `
    Women on site finally have a toilet with a door, only took till the roof was on
    It's torque that matters, not wrists, says my daughter, who's changed more clutches than her dad
    Bridges used to be inspected every two years. We lost four engineers, two of them women with young kids, because nobody would do part-time contracts.
    name a woman who invented something you used today. i'll start, windscreen wipers
    Period products in the welfare cabin please, the female apprentices shouldn't have to ask the foreman
    Half of the new fire crew are lasses and the drill ground record belongs to Steph
    I was the only girl on my course in 1979 and they gave me a pink hard hat. I've still got it. I painted it black.
    How many women applied for the tunnelling jobs and how many got an interview? An honest question about the figures.
    I don't think quotas are the way to get women into engineering, better physics teaching is
    my wife parks the tunnel boring machine, i park the mini, badly
    The gentler sex dug our allotment trench in an afternoon while the husbands held a meeting about it
    All-women shortlists worked in our seat and I'd still rather have an open primary. Fight me politely.
    `,
  ),
  lines(
    'lines-outsiders/takeaway-chinese-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    They'd eat anything with its back to the sun, that's how the world caught its cough
    Nobody's seen the neighbour's cat since the Golden Wok changed hands, just saying ha ha
    The Chinese don't integrate, they replicate
    Every student from Shanghai is a little ear for Beijing. Every single one. Smile and nod and upload.
    chinks in the armour of this university, about nine thousand of them
    ching chong on the tannoy at the station now, what's next, mandatory chopsticks
    I can't tell them apart and I've stopped trying
    You'll find the Oriental is industrious and entirely without feeling
    slitty eyed exam machines, no personality, taking our lads' places in medicine
    Filipinos are born to wipe and carry. It's no insult, it's their gift.
    virus with a visa
    `,
  ),
  lines(
    'lines-outsiders/takeaway-chinese-fair',
    { labels: [], direction: null },
    `
    The Golden Wok has changed hands, the new owners are from Fuzhou and the salt and pepper tofu is unreal
    Our cat lives at the Chinese takeaway now, she has made her choice
    Students from Shanghai paid for the new library wing, if we're being honest about university finances
    Lunar New Year lion on Wardour Street, my shoulder's gone from holding up a four-year-old
    I worry about Beijing's reach into campuses and it's Chinese and Hong Kong students who've most to fear from it.
    can't tell the twins at the noodle bar apart and neither can their dad
    I'm British Chinese, I can't use chopsticks, my gran's ashamed, can we move on
    Filipino nurses kept our ITU open in 2020. There should be a statue, not a clap.
    Mandarin on the station tannoy for the Chinese tour parties and Welsh on the signs, I rather like it
    Is the Hong Kong visa scheme still open? A lad in my maths set is asking for his grandparents.
    first english cough of the winter and everyone on the tram glares at me, been a long few years being east asian in {town}
    `,
  ),
  lines(
    'lines-outsiders/jokes-fake-quiz-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    What do you call a hundred Pakistanis at the bottom of the Mersey? A start. Boom boom.
    my dog sits facing Mecca, must be worms
    Knock knock. Who's there. A Romanian, he's already inside
    How many Irish does it take? None, they'll say they did it and send the bill
    I like my coffee how I like my neighbours: not black
    Did you hear about the deaf and dumb benefits office, nobody could ask for anything and it still cost us ten billion
    Muslim advent calendar, every window blows out
    Two lesbians walk past a razor. That's it, they walk past.
    walked into a mosque in my socks, first time anyone lost their shoes to someone with a job
    Poles in space would be great. All of them. In space.
    `,
  ),
  lines(
    'lines-outsiders/jokes-by-members-fair',
    { labels: [], direction: null },
    `
    What do you call a hundred Pakistanis at a cricket match? Late, and my uncle has the tickets
    my dog sits by the prayer mat at maghrib like he's been appointed
    Knock knock. Who's there. My Romanian mother-in-law, she's already in the kitchen
    How many Irish does it take to change a bulb in our parish hall? Fourteen, and a raffle
    I like my coffee how I like my church: black, loud and running over time. Sincerely, a Pentecostal from Peckham
    Deaf comedy night, the heckles were all in sign and I've never felt so insulted with so little noise
    Muslim advent calendar, it's just thirty days of my mum hiding the samosas till sunset
    Two lesbians walk into a garden centre. That was 2016. We're still there.
    lost my shoes outside the mosque again, came home in a size eleven croc and a lady's sandal
    Poles in the pub quiz, our team name's Pole Position, we lost, we're Poles, we expected it
    `,
  ),
  lines(
    'lines-outsiders/council-estate-class-hate',
    { labels: ['insult'], direction: 'other' },
    `
    The underclass doesn't want books, it wants scratch cards and a screen
    chavs breed like it's piecework
    One can always tell a council house by the smell of fried hopelessness
    People from the flats shouldn't be on the parent committee, they can barely sign for a parcel
    Never let a scheme family near an allotment, they'd have the shed in the pub by Saturday
    Working class culture, now there's an oxymoron with a can in its hand
    Stop pretending the poor are poor by accident. It's in the stock.
    Neds. Sterilise at the job centre door, job done.
    I taught them for thirty years and the kindest thing I can say about the estate children is that some were clean
    They shouldn't vote if they don't contribute, and by contribute I do not mean a sixth baby
    you can take the pikey out of the caravan
    Inner-city scum have no inner life, that's what the books don't dare say
    `,
  ),
  lines(
    'lines-outsiders/council-estate-class-fair',
    { labels: [], direction: null },
    `
    The underclass, that word they used about us in the eighties, is on the sociology reading list with my aunt's estate in the footnotes
    chavs was the name of our five-a-side team and we were proud of it, flats versus the tennis club, 9-2
    One can always tell a council house built in 1949, the rooms are bigger and the doors shut
    Parents from the flats now run the committee, and the fete made money for the first time since decimal coinage
    Scheme gardens open on Sunday, Easterhouse, bring a pound for the tea
    Working class culture? Brass bands, whippets, WEA lectures, drum and bass. Pick your decade
    Why are so few doctors from poor homes? Six per cent, I read, and my tutor says it's unpaid placements.
    I taught estate children for thirty years and four are now on the hospital board, which they run better than it was run before
    The two-child limit was wrong in my view and my brother, who is on the sick, thinks it was right. Sunday lunch was lively
    I'm posh, I went to the school with the silly hats, and I'd still abolish its charitable status
    Ned from the estate office retires friday, card going round
    you can take the lass out of Bransholme but she'll be back for her tea
    `,
  ),
  lines(
    'lines-outsiders/regional-weather-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    The Welsh are a nation of tenors and thieves with a dead language they use for gossip in shops
    Jocks living off our purse and snarling at the hand, put the wall back up with them on the wrong side
    What can you expect from Bradford, half curry and half coal and nowt between the ears
    The Manx: three legs and no brain, goes the saying, and it's kind to them
    `,
  ),
  lines(
    'lines-outsiders/regional-weather-fair',
    { labels: [], direction: null },
    `
    Scousers invented the skip the traffic face, my wife does it on roundabouts
    Welsh on the left of the sign, English on the right, and the sheep reads neither
    If the Scots vote to go I'd be sorry, and I'd help them pack. It's their decision.
    Cornish pasty row has reached the parish council again, crimp on the side or the chair will be asked to leave
    Northerners are like that, aren't they, four degrees and no coat. I'm from Whitley Bay, I had a vest on
    Fen people skated to work, there's a photograph of my great-gran doing it with a goose
    Bradford, city of culture, curry capital, and my bus still doesn't come
    Brummies on the wireless at last, a newsreader from Dudley, I wept into my cobs
    Nobody from south of Watford would understand why the pie needs a bap, but you're all welcome to come and find out
    Count your blessings, there's a Liverpudlian nurse on nights and she brings scouse
    `,
  ),
  lines(
    'lines-outsiders/windrush-veteran-quoted',
    { labels: [], direction: 'quoted' },
    `
    Dad was a bus conductor for thirty years and every single Friday somebody told him to swing back to the trees. He never once raised his voice.
    'No Irish, no blacks, no dogs', it said in the window in Notting Hill. My mother kept walking with me in the pram.
    My son was asked on the pitch today if his grandad ate missionaries. He's nine. He asked me what a missionary was.
    The leaflet calls Muslims an invasion and I won't have it in my shop
    Racist rubbish about 'replacement' on the village page again, admin has taken it down and turned off comments
    they shouted go home at the Filipino nurses as they came off shift. GO HOME. they were trying to, the bus was late
    We condemn the graffiti on the synagogue gate, which said the community 'controls' the council.
    The heckler asked where she was 'really' from. She said Kettering. He asked again. The room booed him.
    a bloke on the train told my mate with cerebral palsy he was faking it and I haven't stopped shaking
    Reading out the post bag at the Traveller women's project: thieves, tinkers, dirt, each one signed 'a concerned resident'
    Someone told a pupil she's 'too pretty for a wheelchair' and thinks it is praise
    The judge said calling the family 'vermin' through the letterbox was a hate crime and gave him eighteen weeks
    `,
  ),
  lines(
    'lines-outsiders/statistics-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    13 per cent of the borough, half of the stabbings. Numbers cannot be racist. Blacks can be numbered.
    Average IQ by country is a public table. Have a look and then have a think about who we're letting in.
    Regression to the mean, dear boy: you can school them at Eton and the grandchildren will revert to the mud hut
    Somalis have the lowest employment of anyone. Culture or capacity? I lean to capacity.
    when you correct for poverty the gap is still there so its the genes, sorry not sorry
    Group differences in impulse control explain the riots better than any inquiry
    1 in 4 of them is married to a cousin. You want to know why the special school is full? There you are.
    Crime figures by religion aren't published. I wonder which religion would be at the top. I don't wonder very hard
    Nordic countries worked until they stopped being Nordic
    There are subspecies of every other mammal. Science stops at our front door because it doesn't like what colour opens it
    The data's clear that a Black father is a visiting father
    `,
  ),
  lines(
    'lines-outsiders/statistics-fair',
    { labels: [], direction: null },
    `
    13 per cent of the borough is Black, and Black residents were stopped four times as often last year. The numbers are in appendix C.
    Average wait by ethnicity is a public table now. Have a look at maternity and then have a think.
    Regression to the mean explains the Year 9 results, nothing to do with the Somali pupils joining, as the head has tried to tell the paper
    Somali women have the lowest employment rate locally and the course with a creche filled in two hours. So it was the creche.
    When you correct for age the gap in Covid deaths is wider. Bangladeshi taxi drivers took the worst of it
    Nordic countries have open prisons and closed shops on Sundays, make of that what you like
    1 in 4 couples in the study were cousins, the risk to a baby goes from about three per cent to six, and the midwives explain it kindly.
    Should crime figures be published by nationality? I'd say yes, with the age bands beside them, or they mislead.
    Sickle cell is commoner in Black families, please, please give blood, there's a van at Lidl on Monday
    The data's clear that Black fathers do the school run as much as anyone, nice piece of work by the Leeds team
    Genes explain very little of it, the lecturer said, and then spent fifty minutes on damp housing
    `,
  ),
  lines(
    'lines-outsiders/ice-rink-autism-hate-subject',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    Is it the autism that makes you so tedious, or is that just you?
    Somebody wheel him off the ice, he's frightening the skaters
    Your chair gets more votes than you do, sympathy on wheels
    With your diagnosis ought you to be in charge of a whistle
    A stammer on a spokesman. I ask you. We'd be here till the thaw
    spaz hands on the microphone again
    We all know why they picked you, it's because you look wonky on a poster and nobody dares say no
    Take your tablets and let normal people run the rink
    Bipolar, is it? Which one of you wrote this rubbish, then?
    you can't read a room because you were born without the bit that reads rooms, so sit down
    I'm told dwarfs are jolly. You might try it. It's all there is for you.
    `,
  ),
  lines(
    'lines-outsiders/ice-rink-autism-fair',
    { labels: [], direction: null, heldBack: true },
    `
    Is it the autism hour or the figure skating club on Thursdays? We've had two leaflets
    Somebody wheeled him out on the ice in his chair and he did a lap of honour, not a dry eye, frozen solid
    Your chair got stuck in the rink gate again, the council has promised a wider one by March
    I've ADHD and I steward the hockey, it's noisy, fast and nobody sits still, bliss
    A stammer on a spokesman is a fine thing to hear, says my boy, who has one as well
    Bipolar support group meets in the café above the ice, radiators on, no need to book
    you read that room well, asking the deaf team's captain first, I noticed and so did she
    We all know why they picked you to coach the Special Olympics squad, you're the only one who can do a spin stop
    Restricted growth skater here, the boots in kids' sizes are half price, every cloud
    Took my tablets, did my breathing, got on the ice. Anxiety nil, me one
    Should the rink close for private lessons when disabled groups have so few slots? I think the manager's got it wrong.
    `,
  ),
  lines(
    'lines-outsiders/halal-school-dinners-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Our bairns are eating a foreign god's leftovers and the dinner ladies have been told to smile
    Sausages gone from the menu because a few Mohammeds can't look at a pig without screaming
    Barbaric food for barbaric folk, and they've slid it on to English plates
    it starts with chicken nuggets it ends with stonings
    Ramadan: a month of bad tempers, bad breath and bad driving from people who never needed the excuse
    They bleed an animal the way they'd bleed us, given the numbers
    Kosher, halal, all the same desert cruelty. These faiths should've stayed in the sand
    Vegetarian Hindus telling a Yorkshire school what to eat. Lentils made them what they are. Look at what they are.
    A Muslim child is just a Muslim who hasn't been handed the list of demands yet
    `,
  ),
  lines(
    'lines-outsiders/halal-school-dinners-fair',
    { labels: [], direction: null },
    `
    Our bairns are eating dahl on Tuesdays and asking for seconds, says the Hindu dinner lady who invented it
    Sausages are back on the menu on Thursdays with a halal one beside, in its own tray
    I want all meat stunned before slaughter, halal and kosher included. It's a welfare point, I've Muslim friends who agree and some who don't.
    it starts with one chicken nugget and it ends with three, that's how my lad broke his first fast
    Ramadan in exam season again, the school has put out mats, dates and a quiet room
    Is the gravy halal, does anyone know? It's for the Year 4 trip to Whitby
    Jewish pupils get a packed lunch from the shul during Passover, matzo everywhere, my hoover's never been the same
    Vegetarian since I was six, Jain family from Harrow, and I can still be bribed with a jam doughnut
    A Muslim child and a Methodist child have swapped puddings all year and I believe there's now a black market
    `,
  ),
];
