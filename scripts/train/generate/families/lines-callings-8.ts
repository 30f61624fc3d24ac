import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Calls to violence, wishes of harm, plain threats and routines given away, beside idiom, sport, lawful politics and mourning. */
export const linesCallings8: readonly Family[] = [
  lines(
    'lines-callings/rail-boss-long-crowd-calls',
    { labels: ['threat'], direction: 'other' },
    `
    I've commuted from Stoke for sixteen years and I've never said this before, but somebody at that rail company needs to be dragged on to the platform and given a kicking by everyone whose train was cancelled
    what this country needs is a few directors swinging from the station roof, id bring my kids to watch and buy them an ice cream, then we would see if the 7.40 ran on time
    where have all the hard men gone, in the eighties the lads would have been down to head office with bats by now and there wouldnt be a window or a kneecap left whole
    not calling for anything am i, all im saying is that the chairman has a neck and there's plenty of cable lying by the line at crewe, and if the right bunch of people met up then nature would take its course
    everybody moans and nobody acts. pick a night, cover your faces, go through the gates, and don't come out until every manager in that building has been put on the floor and stamped on
    Funny how you never hear of anyone having a pop at these bosses. One brick to the temple, one, and the fares would be down by Monday, so which of you brave commuters will throw it?
    they bled us dry for years so now lets bleed them, i mean it, literally, pass me something sharp and point me at the finance director
    Seventy of us stuck outside Wigan with no heating and a lady fainting. If the manager had been on that train I would have told them to throw him out of the door at speed, and they'd have done it.
    hoping one of these angry lads on here finally snaps and takes a hammer to the ceo, i would crowdfund his lawyer and send him cakes in prison
    peasants used to come up the hill with torches and do the lord in his bed and honestly that is where im at with train operators, light them up, who has matches
    the guillotine gets a bad press. set it up on the concourse, feed the board in one after another, sell tickets, and use the money to fix the toilets
    Give me five minutes, no cameras, and a shovel, and give the next man in the queue five minutes after me, until everyone who's missed a funeral for a signal fault has had their turn on him.
    brothers it is time, we know which hotel the shareholders are meeting in, get there early, block the exits and make sure none of them walks out on two legs
    `,
  ),
  lines(
    'lines-callings/rail-boss-long-commuter-posts',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    I've commuted from Stoke for sixteen years and I've never said this before, but the people at the top of that rail company should lose their bonuses and then their jobs
    what this country needs is a railway run for passengers, so write to your mp, sign the petition and get down to the station on friday for the protest, bring the kids and a whistle
    everybody moans and nobody acts. pick one delay, keep the ticket, fill in the form, and if they refuse then take them to the ombudsman like i did, it took nine weeks and i won
    seventy of us stuck outside wigan with no heating and a lady fainting, and not one message from the manager, that is a failure of basic care and someone should be held to account for it
    Missed my aunt's funeral for a signal fault. I don't want a voucher, I want the chairman to stand on that platform and explain to my mother why the back up plan was nothing.
    they bled us dry for years on fares and now they want to shut the ticket office, well im eighty and i cant work the machine, so i shall be stood at that window every day til you change your mind
    not one to have a pop normally but the 7.40 has been cancelled eleven times this month, the toilets are locked and the new seats feel like being hit with a plank
    Directors took home four million while the roof at our station fell in. Strip them of the contract and let somebody who has used a train have a go.
    how about shareholders meet in the waiting room in january with no heater and one dead vending machine, then vote on the dividend
    the unions and the bosses should be locked in a room with sandwiches until they sort it, because the rest of us are being crushed like sardines and nurses are late for nights
    i snapped today and shouted at a lad in a high vis who has no say in anything and i felt awful and said sorry, it is the board who should be getting it in the neck at the select committee
    Never been so angry as when the train sailed through our stop at speed with all of us waving, you have broken this line and I want you out at the next review.
    `,
  ),
  lines(
    'lines-callings/wildlife-presenter-long-death-wishes',
    { labels: ['threat'], direction: 'subject' },
    `
    watched your programme with the grandkids and when that stag came at you i was on my feet shouting go on, finish it, and i was honestly let down when you got up
    I farm four hundred acres in Shropshire and there is not one of us at market who would not be pleased to hear you'd rolled a quad bike on to yourself and lain there till Tuesday.
    youve had that cough since spring watch and im no doctor but ive got everything crossed that its the bad sort, the sort that eats you, so you know how my lambs felt
    May you be bitten by something small in a hot country where the hospital has no power. May it take a fortnight. May they repeat the episode at Christmas.
    nothing personal but i want you dead, not hurt, not sacked, just dead, and then somebody normal can do the birds
    saw you were poorly and off the show. lit a candle, said a prayer, asked nicely for complications
    you come into our valley and tell us how to keep hens and i think what a shame that helicopter landed so softly, better luck next time to the wind
    hope the ice goes out from under you while the camera man films it and i hope that your poor old mother watches it live because she raised you
    My lad lost his job as a keeper over your petition so here's what I want for you, a long winter, a lump, a wrong diagnosis, and a bed by the door of the ward.
    if they ever find you face down in one of those bogs ill be the first with a flag and a brass band, and i reckon the whole dale will march behind me
    some folk dream of winning the lottery, me i dream of switching on the six o'clock news and hearing they had to identify you from your boots
    I do hope the tick on your leg had Lyme in it and that it goes to the brain. You would hardly notice the change at first, and then you'd be gone, and so much the better.
    just fall off the cliff already, you stand near enough to the edge every single week and every single week i sit here crossing my fingers for a gust
    `,
  ),
  lines(
    'lines-callings/wildlife-presenter-long-country-posts',
    { labels: ['support'], direction: null },
    `
    watched your programme with the grandkids and when that stag came at you we were on our feet shouting get up, get up, and my youngest burst into tears of relief when you did
    I farm four hundred acres in Shropshire and don't agree with you about much, but I rolled my quad in March and your lines about mending got me through a long month on the sofa.
    youve had that cough since spring watch, do see a doctor about it, my husband left his too late and i would hate for anybody else to sit where i sat
    saw you were poorly and off the show, lit a candle and said a prayer, and the hens send their best
    Thank you for being straight about Lyme. A tick bit my leg on holiday, I remembered what you'd said, rang the surgery and had the tablets that same afternoon, so you may have saved my knees.
    my lad lost his job as a keeper and you took the time to write to him about the ranger scheme, he starts on monday and his mother cried at the bus stop
    you stand so near the edge of that cliff every week that i watch through my fingers, please step back a bit for the sake of an old woman's heart
    Some folk dream of the lottery and I dream of an hour in a hide with you and a flask of soup, watching an otter kill an eel and not saying a word.
    hope the helicopter gets you home in time for your mothers birthday, she was a tonic on the christmas episode
    the film about the dead whale made my class so sad and so curious, they have been writing to ships all week, and we wanted you to know it was worth your cold feet
    you did right by our valley, you asked the farmers first and you listened to the bit about foxes taking lambs, i cant recall the last presenter who did
    when my brother died i couldnt face people but i could face your birds at eight on a thursday, so i owe you more than the licence fee
    Face down in a bog up to your elbows for one small orchid, at your age, and then laughing. That is what I'd call a good life, may it be a long one.
    `,
  ),
  lines(
    'lines-callings/head-of-trust-long-tracking',
    { labels: ['doxxing'], direction: 'other' },
    `
    right so ive done some digging and the chief exec rents a flat in the old mill during the week, the entrance is by the river, and goes home to harrogate on the friday teatime train
    for those asking, yes its a white range rover and yes it's there now, level B2 of the hospital multi storey, in the spot nearest the ramp where there isn't a camera
    My niece cleans for her so I can tell you that the alarm's never on, there's a key with the neighbour at the pink house, and she gets in about seven and runs a bath.
    he posts his runs. every tuesday and thursday, out past the cricket club, down the bridleway, back along the ring road, so if anyone wants a quiet chat with him thats where id stand
    been sat in the lay by opposite since two oclock and i can confirm she does live there, shes just taken her shopping in, waitrose bags of course, on her own by the look of it
    his eldest is at durham doing law, colleges are easy to phone, and the younger one pulls pints at the anchor on saturdays if you want to ask how daddys getting on
    Companies House, director's search, filing history, second document down. They forgot to hide the house. Took me the length of a cup of tea, and I've put it on the group for all of you.
    anyone with a mate at dvla get in touch, ive a number plate and i want a name and a road to go with it, will pay for your trouble
    it would be great if folk who see her out and about could drop a pin, shops, school gates, wherever, we're building a picture of where she goes and when
    new profile pic has her front room window in it and theres a church tower in the reflection so me and the lads narrowed it down to three streets in thirsk, going for a drive sunday
    Private mobile is on the golf club noticeboard under seniors captain, I took a photo, it's in the replies. Do be sure to ring after midnight because that's when our dad died.
    her husband has the dental practice on the corner of the market place, blue sign, so book in as a new patient and youre in the same building as the pair of them every wednesday
    he changed his route after last week but he's not very bright, he goes by the canal now instead, same rucksack, same time, and still has his headphones in both ears
    `,
  ),
  lines(
    'lines-callings/care-home-owner-long-menace',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    You let my father lie in it for nine hours. I'm a calm man, I've a good job and a garden, and I am going to find the right moment and hurt you so badly that you need a home yourself.
    every resident in there had a son or a daughter and we all talk to each other now and what we talk about is what we're going to do to you when we get you by yourself
    theres a bend on that lane by your place where the tractors come out, youd want to take it slow from now on, because one of those tractors is mine and i wont be stopping
    mum fell three times in your care so i reckon thats three bones i owe you, and ill let you pick the first one, then after that its my choice
    i wouldnt waste a bullet on you, id use my hands, so i could feel it, and when they asked me why id show them the photos of her legs
    oh you'll be cared for alright. tied in a chair, cold tea out of reach, bell unplugged, then me and my sister take turns with the belt til it's dark
    Ask yourself who has the gate code. Ask yourself how many of your staff can't stand you. One of them has promised to leave a door open for me some night this month, and I'm bringing the claw hammer.
    youve got till the inquest, after that i dont care what they do to me, i will walk up to you on the steps in front of the cameras and put you down for good
    the wife says leave it to the lawyers. ive told her i will, and ive told my brother something different, and he has a van and a spade and a spot picked in the forestry
    shut up about staffing levels, the next time you open your mouth on the news i am coming to that office to close it for you with my boot and youll be fed through a tube like my nan was
    I want you to think of me when you hear a car slow down. I want you to think of me when the phone goes dead. You will know when it's my turn to come in, you'll have about four seconds.
    ive lost two stone since she went and i cant eat and i cant work but i can still lift a bat, and its you im going to lift it for
    laugh all you want in your big conservatory, glass breaks, faces break, yours is going to break against it sunday when your having your roast
    `,
  ),
  lines(
    'lines-callings/mixed-last-long-wishes-and-calls',
    { labels: ['threat'], direction: 'other' },
    `
    how is that weather woman still on air, she wants a good hard shove off the pier in one of her storms and if the lifeboat lads have any sense they'll stay in the pub
    he called our town a dump on the radio so if he ever comes back to sign books then i expect every man here to queue up nicely and punch him in the mouth, one each, no pushing in
    The union leader's had a bypass, according to the paper. A bypass! There are decent folk dying on lists, so somebody pull the plug on him tonight and give the bed to one of them.
    that lollipop woman reported my brother for speeding so the next time he comes through there he's going to aim for her, and he says he'll do fifty so it counts
    poet laureate of nothing, somebody take her notebook and set fire to it, then take her hair and set fire to that, i cant be doing with it on a monday morning
    them eco lot lying in the road outside the depot want leaving there, and then i want the gritters sent out, blades down, full speed, both directions
    can we all just agree that if the speed camera bloke goes missing on the moor no one saw anything and no one heard the shovel
    If the men of this parish had an ounce of backbone the developer would be at the bottom of the slurry pit by now, with his brochure in his teeth and a boot on his head.
    the scout leader who kicked my lad out needs his tent zipped shut with him inside and a match put to it, and i say that as a mum of three and a churchgoer
    she only got the museum job through her dad, i hope they both get on a ferry with a dodgy door and i hope the water's cold
    whichever of you works in his kitchen, you know what to do, rat poison looks just like icing sugar and he's got a sweet tooth hasnt he
    been to the hospice to sit with my neighbour, lovely man, and it struck me that it should be that rotten news reader in the bed instead, in all that pain, and no morphine either
    kids in our street do a better job than that goalie, snap his wrists for him so he doesn't have to pretend to use them, im sure the ultras know where the team bus stops
    `,
  ),
];
