import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives, works, drives and is found, told or asked for; places and numbers of daily life. */
export const linesWhereabouts5: readonly Family[] = [
  lines(
    'lines-whereabouts/scientist-university-doxx',
    { labels: ['doxxing'], direction: 'subject' },
    `
    The so called expert rents a cottage from the college on Mallard Walk, the one nearest the weir
    what's the surname of the wife? she has a pottery, find the pottery you find the pair of them
    he brings his little girl to the lab on inset days, pink wellies, they have lunch in the botanic gardens
    which lecturer did the interview and where does he park
    the epidemiologist has a second home in Polcarrow, harbour side, empty till May
    get down to lecture hall B at noon on thursdays, that's where she has to come out
    her dad's a retired dentist, 4 Spa Terrace, Leckhampstead End, he might like to hear what his daughter is up to
    You keep a canoe at the boathouse on Isis Bank, don't you professor. Number nine rack.
    Thesis acknowledgements are a gold mine. Brother Stuart in Dunblair, partner Mina, flat on Logie Street. Thanks doc
    somebody in that department must be willing to give up his rota and a phone number
    I've been outside the halls where she's a warden, ground floor, kettle in the window
    `,
  ),
  lines(
    'lines-whereabouts/university-life-harmless',
    { labels: [], direction: null },
    `
    office hours are mondays in the physics block, third floor, knock loudly
    The college cottages on Mallard Walk flooded to the second stair
    what's the name of that pottery near the weir? I want one of their jugs
    brought my little girl to the lab on inset day and she told the dean his tie was boring
    which lecturer is doing the open day and where do parents park
    Second homes in Polcarrow are empty till May and the school is down to nineteen children
    lecture hall B at noon on thursdays is freezing, wear two jumpers
    my dad's a retired dentist and he still looks at everyone's teeth on telly
    We keep a canoe at the boathouse, beginners welcome, rack nine
    thanked my brother Stuart and my gran in the thesis acknowledgements and both cried
    is anyone in halls missing a kettle? we seem to have gained one
    The botanic gardens are free for students on wednesdays, lunch there is not
    my supervisor moved to Dunblair and does our meetings from a shed
    `,
  ),
  lines(
    'lines-whereabouts/come-and-visit-second-person',
    { labels: ['doxxing'], direction: 'subject' },
    `
    I'll be dropping the petition through your own letterbox, brass one, Myrtle Road
    expect visitors sunday, we've all got the address now
    Thought I'd let you know there are forty of us in the group with your street in it
    your gate on Bryher Lane squeaks, we noticed when we came by last night
    Do thank your neighbour at number 6 for pointing out which one was yours
    we had a whip round for a sat nav and guess whose house is the favourite
    Well well, the good vicar orders from the Jade Garden. 27 Malt Street, no prawn crackers.
    just so you're aware someone has put your phone number in the gents at the Lamb. It was me
    I parked opposite for an hour yesterday. You've got a fox under your shed at Bryher Cottage
    that was your wife in the blue coat at the crossing by St Anne's, wasn't it, ten past three
    we know the village we know the lane we know the dog's name
    Your mother was very chatty on the bus to Ilford Green, told me all about where you live now
    is it still 4471 for the door at the flats? used to deliver there
    `,
  ),
  lines(
    'lines-whereabouts/come-and-visit-friendly',
    { labels: [], direction: null },
    `
    I'll be dropping leaflets through letterboxes on Myrtle Road, shout if you don't want one
    expect visitors sunday, forty of us are cycling to your cafe
    our gate squeaks and I have no oil
    Do thank the lady at reception who pointed out which room was ours
    we had a whip round for the lollipop man and got him a sat nav
    tell your dad we said hi, he taught us all to swim
    Well well, the Jade Garden has put prawn crackers up to two pounds
    I parked opposite the museum for an hour and it cost eight quid, are you aware
    that was a lovely talk at St Anne's, my wife in the blue coat asked about the bats
    there's a fox under our shed with three cubs and the cat is furious
    is there a code for the door at the hall or will somebody let us in?
    can you visit our WI in March? We meet in the Lamb, upstairs, cake guaranteed
    we know the lane well, our dog learned to walk on it
    `,
  ),
  lines(
    'lines-whereabouts/licence-forms-records-leaks',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Leaked members list attached. Hers is line 212, house, mobile, date of birth.
    someone with access to the council tax system look him up for us will you
    the court papers give his address if you scroll, page 9, they forgot to black it out
    Ancestry sites, folks. Mothers maiden name, two aunts, and the home town took me ten minutes
    screenshot of her driving licence going round, I blurred nothing
    who works in a phone shop? I need a name turned into a number
    shes on the electoral roll at Hanmer Drive with a man of a different surname, interesting eh
    pizza place near him has terrible security, got his order history and the door number, who is hungry
    Her wedding list is still online, delivery address and all: Saxon Barn, Little Wexley
    I have the hotel booking. Room, dates, car reg. Make me an offer
    The domain name was registered to his house. Whois never forgets. 8 Bell Yard
    paste coming tonight: every teacher at that school, home and mobile
    her parcel label was in the background of the video and yes it is readable if you turn your phone round
    `,
  ),
  lines(
    'lines-whereabouts/records-and-forms-harmless',
    { labels: [], direction: null },
    `
    Members list is out of date, please check line 212 as we have two Jeans
    council tax system is down again so nobody can pay till monday
    the court papers took nine weeks to reach me
    Ancestry says my great aunt married a lighthouse keeper, two towns over
    my driving licence photo looks like I was dug up
    who works in a phone shop? mine says no sim and I've got a sim
    still not on the electoral roll though I filled in the form in may
    pizza place has our door number wrong in its records so the lads at 18 eat for free
    hotel gave away our room and put us by the lifts
    The library wants proof of address and I only have a fishing licence
    a data breach at the gym means I must change eleven passwords tonight
    Do not put your full address on a CV these days, a town and an email are enough
    cut the label off the box before you put it out, that's what our beat officer says
    the census man came twice and had tea both times
    `,
  ),
  lines(
    'lines-whereabouts/long-ones-middle-of-ordinary-words',
    { labels: ['doxxing'], direction: 'subject' },
    `
    I was in town for new glasses and who should I see but the doctor, coming out of the blue gate on Sickle Street with her shopping, so that must be home, and then it rained
    Nobody reads these but I think the referee is a disgrace to the badge, and if you want to tell him so he coaches tuesday nights at the Astro on Dene Lane, wears a cap, goes home on foot.
    my view on the flood money is that it was wasted, the man who signed it off has a dry house at the top of Beacon Hill, number 2 with the weather vane, and the rest of us have carpets in skips
    Lovely documentary. Pity about the woman who made it. My niece lives opposite her in Tollgate Mews and says she is there every weekend with a chap and a Labrador, flat B.
    We have asked politely for a reply since June about the hedge. Since the officer will not answer letters at work I have found out that he is at Rose Villa, Chapel Amble Road, and suggest residents write to him there.
    been a fan of the show twenty years but that joke about farmers was out of order. she stops at the services near Hopwood every friday with her driver, about two, so if any of you lads with tractors are passing
    The strike is nothing to do with me, I am retired, but I think folk should know the union woman has two lads at Kingsmoor Academy and a husband who fits alarms, firm is called SureShut
    when I was a boy a headmaster lived in the school and you could knock. This one lives in Whitmore, behind the bowling club, and I don't see why you can't knock there as well, bring the blazer
    honestly cant be bothered arguing. her salon appointment is every other wednesday at Curl Up in Stowbridge, half ten, you can all take turns
    All this fuss about a bench. If anyone needs to find the clerk out of hours she is in the annexe at her sons, 1a Sloe Lane, the light by the oil tank, and she does answer if you keep at it
    Good luck to the new team but we wont forget. The physio has a clinic at home, Orchard Bank, so anyone can book in and have a proper chat about the injuries
    I don't hold with violence. I only say that a man who closes a swimming pool should expect to see our faces when he takes his own kids to the leisure place in Harrowby at ten on a Sunday, and he does.
    `,
  ),
  lines(
    'lines-whereabouts/long-ones-ordinary-life',
    { labels: [], direction: null },
    `
    I was in town for new glasses and who should I see but my old doctor, coming out of the bakers with her shopping, ninety if she's a day, and she asked after my knees
    Nobody reads these but I want to say the lad who coaches tuesday nights at the Astro on Dene Lane has turned my son around, and he goes home on foot in all weathers having been paid nothing
    my view on the flood money is that it should go to the bottom of Beacon Hill first, where carpets are in skips, and then the rest
    Lovely documentary. My niece lives opposite the lock where the first part was filmed and says the crew were there every weekend for a year with flasks.
    We have asked since June about the hedge by the crossing. It now covers the sign and a child was nearly hit on Chapel Amble Road last week. Who at the council do we write to?
    been a fan of the show twenty years and met the whole cast at the services near Hopwood, about two in the morning, all eating pasties, nicest people
    I am retired now but my two lads went to Kingsmoor and my husband fitted the alarms there, so the place is half ours, and we were sorry to read about the fire
    when I was a boy the headmaster lived in the school and you could knock at any hour. Ours kept hens behind the bowling club and we were sent to look for eggs
    honestly cant be bothered cooking. hair was half ten at Curl Up in Stowbridge, then the bank, then two buses home, so its beans
    All this fuss about a bench and the view from it is the gasworks. Put it by the duck pond in Sloe Lane where folk can sit with a light and a bit of company
    I don't hold with closing pools. My kids learned in that one and so did I, and the one in Harrowby is two buses and six pounds away on a Sunday.
    Our street had no post for a week, then nineteen letters came at once, four of them for a family who left in 1998
    I work at the school two doors from my house and I am still the last one in, ask anybody in the office
    `,
  ),
  lines(
    'lines-whereabouts/offering-and-selling-family-info',
    { labels: ['doxxing'], direction: 'other' },
    `
    I can sell you the home details of any councillor in the county, cheaper by the dozen
    whole hockey team's numbers in this doc, girls and all, help yourselves
    The witness list got out. First two names and streets are up already, rest at midnight
    for sale one ex. lives at 19 Dunnock Way, works in Specs on the parade, likes roses, block her number she'll still find you
    someone put the social worker's house in the residents chat, ill copy it here when I find it
    My ex brother in law is custody sergeant at Bexford, his beach hut is number 30, green, go and say hello from all of us
    every steward from saturday, names towns jobs, thread below
    Dinner ladys daughter is the one from the news, house backs onto the rec, hole in fence
    the bailiff that took my nans telly has a wife with a cake business on Hart Lane, orders by phone 01632 960 818
    anyone else got stuff on the surgery receptionist, I've only a street and a bingo night
    the traffic wardens all have brekkie in Lou's at half six, and the tall one lives over the shop
    that family off the benefits programme have moved to Sutton Fold, ground floor, curtains are a flag
    Sharing again as it got removed: the judges, their clubs, their villages, their wives
    `,
  ),
  lines(
    'lines-whereabouts/selling-and-clubs-harmless',
    { labels: [], direction: null },
    `
    I can sell you eggs by the dozen, any day, honesty box at the gate
    whole hockey team's fixtures are in this doc, girls and boys, help yourselves
    first two names out of the hat win the hamper, rest at midnight
    for sale, one wardrobe, collection only, you'll need two strong lads and a van
    someone put the recipe in the residents chat, I'll copy it here when I find it
    My brother in law has a beach hut, number 30, green, and lets us use the kettle
    every steward on saturday was a volunteer, thank them
    dinner ladies at our school have done a roast for three hundred since 1990
    cake business on Hart Lane did our wedding, orders by phone, ask for the lemon
    anyone else got a bingo night that's wheelchair friendly, ours has steps
    The market traders all have brekkie in Lou's at half six, best fried bread in the county
    that family in Sutton Fold whose house burned need beds, towels and a cot, drop at the church
    Sharing again as it got lost: the choir, the dates, the villages, the parking
    the allotment society sells manure by the bag, number in the shed window
    `,
  ),
  lines(
    'lines-whereabouts/tracking-where-now',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    live update: councillor just gone in to Costa on Vine Street, window seat
    She's landed at the airport, terminal 2, pink case, get there quick
    just seen him leave the town hall by the loading bay, heading for the multi storey, on his tod
    where is he right now? anyone got eyes on
    got an airtag on that van 😏 it's stopped at Goose Green, outside number 50
    on the 16.20 from Crewe with the MP. he's in coach C talking loudly about his daughter's flat in Didsbury Vale
    whos near Waterloo Place? the health minister is in the Pret
    she is at table 7 in the curry house, husband's got his back to the window
    Any of you in Tenerife? That presenter is at the Sol hotel by the pool, room key says 412
    Her phone says last seen 2 mins ago and her husband posted the view from the hotel bar in Torbury, so you know, it's a free country
    im behind the ref on the M62, grey Passat, he's just indicated for 24
    now at the vet's on Cobb Lane. now at the bank. now heading home past the mill. she never looks round
    doctor's cycling over Trent Bridge End yellow jacket. bet we can have someone at the lights
    he's in the sauna at the leisure centre, clothes in locker 90
    `,
  ),
  lines(
    'lines-whereabouts/out-and-about-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    live update: I've gone in to Costa on Vine Street to get out of the hail
    just landed, terminal 2, waiting for a pink case that's probably in Oslo
    town hall loading bay is blocked by a giant snowman, no idea
    where's the procession now? anyone got eyes on the giants
    I put an airtag on the cat and she goes to number 50 for a second breakfast
    on the 16.20 from Crewe and the trolley has run out of tea, send help
    whos near the Pret? they are giving away sandwiches at closing
    table 7 in the curry house, best peshwari of my life
    Any of you in Tenerife? We left a hat by the pool at the Sol
    M62 shut at 24, lorry full of turnips over, take a flask
    at the vet's on Cobb Lane with a hen, people are staring
    Met the mayor cycling in a yellow jacket, he stopped and fixed my chain
    left my clothes in locker 90 and the key in the pool
    Saw our MP in the queue at the chippy, he let my nan go first
    the carnival is heading past the mill now, about ten minutes from the bridge
    `,
  ),
  lines(
    'lines-whereabouts/short-flat-facts',
    { labels: ['doxxing'], direction: 'subject' },
    `
    he lives in Brunel Court
    Her surgery car is the red one, bay 5
    she's the one at the corner shop on Dale Street, behind the till
    his wife is the dentist in Wembury
    shes home now, lights are on
    thats her house in the photo btw, Ivy Bank
    her kids go to St Cuthbert's
    Her mam lives next door to mine in Seaburn Row
    hers is the yellow door on Tallow Street
    he is called Martin Peel and he lives in Ottery Cross
    Home number ends 0199, you know the code
    she's in the phone book, page 40, ring her
    `,
  ),
  lines(
    'lines-whereabouts/short-flat-facts-harmless',
    { labels: [], direction: null },
    `
    we live in Brunel Court and the lift is mended
    Surgery car park is full
    the corner shop on Dale Street has milk
    my wife is a dentist and I eat toffee in secret
    I'm home now, kettle is on
    thats our house in the flood btw
    kids are back monday
    he does nights at the bakery so tiptoe
    my mam lives next door and knows everything
    it's the yellow door, buzzer on the left
    The clinic is opposite the vets
    Home number is dead, use the mobile
    works fine at my end
    We're not in the phone book any more
    Halfords had one left
    `,
  ),
  lines(
    'lines-whereabouts/sarcastic-and-sly-you',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Congratulations on the extension. Shame the scaffolding has your name on the permit and the house number in foot high letters
    ever thought of pulling your blind down at Ravensworth Flats?
    oh no did somebody give your phone number to the double glazing people, all of them
    Funny, I could have sworn your wife said you were working late at the Ashgate office. Lovely lady. We had a natter at her allotment
    must be handy having the station at the end of your road, platform 1 for you isn't it
    is it the green bin week on Coppice Hill? just so I know when you'll be out front
    that tan suits you. who's feeding the cat at 15 while you're off
    Saw your old nan in the Co-op at Brixley Hill, such a slow walker
    so you bank with Nationwide on the square, Mondays, dinner time. Fancy that
    If you'd wanted to be private councillor you shouldn't have bought the only thatched house in Potter's Ley
    the rope swing in your back garden has a frayed knot, might want to see to it
    `,
  ),
  lines(
    'lines-whereabouts/sly-looking-harmless-you',
    { labels: [], direction: null },
    `
    ever thought of putting a blind in that waiting room? the sun is cruel
    did somebody tell the double glazing people we are a listed building, all nine of them have rung
    Your wife gave us some beans at the allotment show, lovely lady, and they won third
    must be handy having the station at the end of the high street, how often are the trains?
    you never said there was a branch in Worthing Bay! Much nearer for us
    is it green bin week? your website says both
    that tan suits you, was the charity walk very hot
    say hello to the other dads at the hospice run, I was the one dressed as a teabag
    my old nan follows you and thinks the weather is your doing
    Do you open Mondays at dinner time? the sign on the square says yes and no
    The only thatched house in our village burned down in 1911, do you have photos in the archive
    the rope swing in the park has a frayed knot, please send somebody before the holidays
    `,
  ),
  lines(
    'lines-whereabouts/asking-for-work-and-boss',
    { labels: ['doxxing'], direction: 'subject' },
    `
    which company employs this idiot, I'm writing to HR tonight
    Someone with linkedin premium tell me what firm she's at
    does he clock in at the Wrexley site or the other one? gate times as well pls
    Boss's name? Boss's number? Lets get this vicar a talking to
    She says she is a vet. Whose practice. Whereabouts. Names please.
    I recognise the polo shirt in his picture, that's Denby Tyres uniform, which branch lads
    Tag her work. tag her manager. tag her mums work
    what ward what hospital what shift
    found his tutor group, found his timetable, found the staff car park gate code, anything else you need
    Does the umpire have a day job? Naturally. Assistant at Farrow's Bank, Minster Square. Queue up.
    who's the landlord of the pub she waits in, I want her name on the rota checked
    any builder on here worked with this lad, what site is he on this week
    `,
  ),
  lines(
    'lines-whereabouts/jobs-asking-harmless',
    { labels: [], direction: null },
    `
    which company does the school photos now, the old one was dear
    Someone with a van tell me what you'd charge from here to Leeds
    do I clock in at the Wrexley site or the other one? first day nerves
    She says she is a vet so I asked about my hamster at the bar, sorry
    what ward is visiting on till eight
    I recognise that polo shirt, I wore one for eleven years, good firm
    found my old timetable, double physics before lunch on a friday
    Does the umpire get paid or is it just the tea? asking as my dad wants to start
    any builder on here free to look at a wall this week
    who's hiring for christmas on Ludgrove market? I can do fridays, hats or fish
    HR lost my form and I lost my patience
    landlord of our pub has put the rota on a beer mat
    `,
  ),
];
