import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Veiled threats, threats of arrival and against family and home, beside appointments, elections, complaints and warm wishes. */
export const linesWarnings7: readonly Family[] = [
  lines(
    'lines-warnings/chef-food-writer-daily',
    { labels: [], direction: null },
    `
    call that a Lancashire hotpot? my nan would weep into her apron
    your restaurant smells so good from the bus stop I could scream
    six stitches from a blunt knife, always sharpen them kids
    dining with you saturday, table for nine, one peanut allergy, please tell the chef
    put pineapple in it and I'm leaving home lol
    wet market at five each morning, back by six with mackerel and gossip
    shut the chippy for a week and the town went to pieces
    hot fat, hold the basket away from your face and lower it slow
    Bad review of my mum's cafe turned out to be for a different cafe in Ramsgate
    head in the oven scrubbing since nine, send gin
    health inspector gave us five, she enjoyed the soup and took the recipe
    one star for the toilets, five for the pudding
    book tour starts in Ludlow, I'll bring a rolling pin for you to sign
    Out by the bins with a fag and the best view in Whitby
    the pot washer is off sick so it's me, the mayor and a scourer
    tongue sandwiches, remember them? scissors to get the string off
    `,
  ),
  lines(
    'lines-warnings/plain-warnings-to-women-officials',
    { labels: ['threat'], direction: 'subject' },
    `
    pretty thing like you ought to be more frightened than you are
    shouldnt leave your washing out love, you never know who is watching, or waiting
    a woman on her own in that big house with a mouth like yours is going to find out what men are for
    smile headmistress, while you have a full set
    you'll look different with a scar
    I've met your type in dark car parks before. They cry.
    Ladies who shout at meetings get followed, get grabbed, get found. Keep shouting.
    my mother raised me never to hit a woman but she never met you, so friday I'm making an exception
    heels are hard to run in sweetheart & you're going to want to run
    Your rape alarm won't be loud enough
    you get one chance to say sorry and after that it's acid
    keep that handbag close tonight, we'll be closer
    tell your boyfriend he's going to need flowers
    dont scream when we come, it only makes it take longer
    ex army, trained, bored. And now you have annoyed me, miss, which you're going to regret for whats left of your life
    `,
  ),
  lines(
    'lines-warnings/warm-wishes-and-goodbyes',
    { labels: [], direction: null },
    `
    see you Monday love, have a lovely rest
    we'll be thinking of you both on Friday, fingers crossed
    you never know who you'll meet at the bus stop, made a pal of ninety today
    come round any time, door is always open and there's soup
    hope you get home safe, text when you're in
    Sleep well, you have earned it after that week
    looking forward to meeting you at last outside the town hall, I'll be the woman in the green coat
    Enjoy every minute with that baby, they're off to school before you know it
    we are all waiting for you with a banner and a very small cake
    take care of yourself headmistress, retirement awaits
    until we meet again pet
    see you on the other side of half term!
    following your recovery from here in Adelaide and cheering
    keep shouting for us, Jean, meetings won't be the same if you go
    a house full, all the washing done and everyone home, what more do you want
    `,
  ),
  lines(
    'lines-warnings/long-ordinary-with-threat-inside',
    { labels: ['threat'], direction: 'subject' },
    `
    Morning. Bins werent done again, bus was late, then I read your column about pensioners and decided I'd quite like to see you kicked down the town hall stairs, and my nephew says he will do it for nothing. Anyway, lovely day for it.
    My wife says I should calm down and write to the paper like a normal person. I told her I would sooner catch you by the lock up on Canal Row with a length of pipe, and that is what I have in mind for Thursday.
    Went to your advice session, waited two hours, got nowhere about the mould. Just remember, I do shifts at the abattoir and I finish when you do.
    I will say one thing for you, you answer your messages. Keep it up while your hands work, as I know lads who would be glad to change that for you over some gravel.
    Been a member since 1984 and never missed a branch meeting. You split this party, so don't be shocked when a few of the old hands split your head, that's all I have to add, please pass on my regards to the treasurer
    The petition has nine hundred names on it, the school is full, the road is a deathtrap, and if it goes through I'll make certain that the next person scraped off it is you. Yours, a tired dad
    lovely photos of your holiday, cottage looks smashing, very cut off. We have a boat and nothing on this weekend so we thought we'd come and hold you under for a bit x
    I took early retirement so my diary is empty and my grudge against your trust is full, and most days now I drive to your hospital and wait by the exit with a tin of petrol. You havent walked past yet.
    Sorry about the long post everyone. Just wanted it on record that when she turns up at the gala with her arm broken it was me who did warn her nicely in February and again in June.
    thanks for the info re the road closure, really useful, oh and my dad says if he ever meets you hes going to take your eye out with his keys, have a good one
    Honestly I liked you at first, I even voted for you, I had the poster up. Then you shut the baths. My sons learned to swim there. They are big lads now and they would like to teach you to breathe under water.
    The train is packed, someone is eating egg, and I've spent the whole trip working out how to get you alone in that studio with the fire axe off the wall. Nearly at Euston now.
    `,
  ),
  lines(
    'lines-warnings/long-ordinary-nothing-inside',
    { labels: [], direction: null },
    `
    Morning. Bins werent done again, bus was late, then I read your column about pensioners and laughed so much the man next to me asked to see it. Anyway, lovely day for it.
    My wife says I should calm down and write to the paper like a normal person. I told her I would sooner catch you by the lock on Canal Row where you feed the ducks and ask you about the pipe works to your face.
    Went to your advice session, waited two hours, and it was worth it as the mould is being treated on Thursday. I do shifts at the bakery so I dropped off some rolls.
    I will say one thing for you, you answer your messages. My last councillor took four months to tell me it wasn't his gravel.
    Been a member since 1984 and never missed a branch meeting, though I did sleep through one. Please pass on my regards to the treasurer, who poked me with her pencil
    The petition has nine hundred names on it, the school is full, and the road needs a crossing before someone is hurt. Can you come and look at it with us one morning next week?
    lovely photos of your holiday, cottage looks smashing, very cut off. We have a boat and nothing on this weekend so if you fancy the island give us a ring x
    I took early retirement so my diary is empty, and most days now I drive patients to your hospital and wait by the exit with a flask and a crossword. Never been happier.
    Sorry about the long post everyone. Just wanted it on record that she turned up at the gala with her arm in a sling and still judged every single marrow.
    thanks for the info re the road closure, really useful, oh and my dad says if he ever meets you hes going to shake your hand about the bypass, have a good one
    Honestly I liked you at first, I even voted for you, I had the poster up. Then you shut the baths. My sons learned to swim there and I still think it was the wrong decision, but thank you for explaining it.
    The train is packed, someone is eating egg, and I've spent the whole trip working out how to get a cello home from Euston. Nearly there now.
    `,
  ),
  lines(
    'lines-warnings/them-officials-arson-calls',
    { labels: ['threat'], direction: 'other' },
    `
    town halls burn lovely in autumn and they're all in there on tuesdays
    the whole planning office wants gassing
    Let's go, ten of us, balaclavas, do the lot of them over at their christmas do
    journalists wont learn until one is found in a suitcase
    they have the gall to hold a garden party? somebody park a car bomb by the marquee
    teachers in that school want locking in and the heating turned up to oven
    Every asylum lawyer should get a knock at four in the morning and be taken for a walk they never come back from
    who's got bottles and rags. meet at the hotel, we go when the pubs shut
    she and her committee can be stuffed in the kiln for all I care, I have the key
    cut the lifeboat crew's ropes and see who they fish out then
    police on horses? marbles then poles, bring them right down and finish them on the floor
    smash every surgery window in the county with the GPs still sat there till they give in
    there will be dead bailiffs if they come to this terrace, dead ones, piled up
    stop talking and start breaking bones lads, begin with the clerk
    `,
  ),
  lines(
    'lines-warnings/them-officials-news-and-plans',
    { labels: [], direction: null, heldBack: true },
    `
    town halls look lovely in autumn and theirs has a red creeper right up to the clock
    the whole planning office is off with a bug
    Let's go, ten of us, to their christmas do dressed as parking meters
    a suitcase was found by journalists at the station and it was full of cheese
    somebody park the marquee van, the garden party starts at two
    heating in that school is stuck on high, teachers in sandals in january
    Asylum lawyer came to our sixth form and told us what a knock at four in the morning means to her clients
    who's got bottles and rags for the window cleaning on saturday? meet at the hall
    she and her committee fired sixty pots in the new kiln, key is with the clerk
    lifeboat crew's ropes are on show at the open day, have a go at a bowline
    police on horses by the ground today, kids loved them, one did a poo on a Bentley
    broken bones clinic has moved to the county hospital, blue doors
    bailiffs came to the wrong terrace and my nan gave them directions
    dead wood on the heath is being piled up by volunteers for beetles
    `,
  ),
  lines(
    'lines-warnings/gps-and-drinks-spiked-sly',
    { labels: ['threat'], direction: 'subject' },
    `
    is that a drink you left on the bar councillor? wasnt me... yet
    pop quiz: how long does it take to bleed out waiting for a bus in Wigan? you'll tell us
    ever had your seatbelt cut half through? you wouldn't notice til the bend
    Lucky number seven. Seven days. Then your luck goes.
    chin up, it makes the throat easier
    make the most of your birthday pal its the last candle you'll blow
    I left a present in your bicycle pump shed, it ticks
    did you like the flowers? I sent the same to my ex before she had her fall
    smile at the drone, its carrying something for your roof
    two magpies on your aerial and one sniper's nest across the way, can you guess which is real
    a wasp nest fits nicely in a pillowcase, and your caravan has a broken catch as we both know
    how lovely, a balcony. Tenth floor. Loose rail. I had a wobble of it while you were at church.
    wishing you a very short retirement, and I've booked the man who'll see to it
    we flipped a coin for who gets to hurt you. I won
    `,
  ),
  lines(
    'lines-warnings/gps-and-drinks-sly-harmless',
    { labels: [], direction: null },
    `
    is that your drink on the bar councillor? quiz is starting
    pop quiz: how long does it take to get a bus in Wigan? an age
    seatbelt cut into me all the way round the bend to Keswick
    Lucky number seven came up in the raffle and I won my own cake back
    chin up, results day isn't the end of the world
    make the most of your birthday pal, blow that candle out
    left a present in the bicycle shed for the caretaker, it ticks because it's a clock
    did you like the flowers? from all of us at bowls after your fall
    smile at the drone, the school photo is being taken from the air
    two magpies on the aerial again so I saluted both
    wasp nest in the caravan, man is coming out to it thursday
    Tenth floor, loose rail on the balcony, I've reported it twice and the landlord has done nothing so keep the kids in.
    wishing you a long and very idle retirement minister
    we flipped a coin for who gets the good deckchair. I won
    zebra crossing outside the church at last, only took eleven years
    `,
  ),
  lines(
    'lines-warnings/harbour-fishing-island-community-row',
    { labels: ['threat'], direction: 'subject' },
    `
    vote for the marina and your boat wont float past friday
    lobster pots hold a fair weight. So could your ankles
    ferry rails are low at night and there's a few of us crossing with you
    Our island doesnt forget. The last factor who treated us so was found by the seals.
    harbourmaster, go down them steps in the fog at your own peril, im at the bottom with a gaff
    come near the quota again and I'll gut you along with the haddock
    a flare gun makes a right mess of a face
    we wont throw you a line. we'll throw you in
    nice new outboard, it'd chew through a leg in no time, yours for preference
    You told the ministry about my nets and it's cost me the boat, so I've nothing to do now but mend rope and think about your neck in it
    watch the boom, it swings where its told and I've told it to find your skull
    The crew drew straws for who shoves you off the slip at low water, and me being unlucky all my life I was made up to win
    `,
  ),
  lines(
    'lines-warnings/harbour-fishing-island-community-life',
    { labels: [], direction: null },
    `
    vote on the marina is friday, boat owners and residents both
    lobster pots were light today but the seals put on a show
    ferry rails are wet at night so hold on to your little ones
    go down them steps by the fog bell and I'm at the bottom with the dinghy
    gutted about the haddock quota, thats my season done
    a flare gun went off in the chandlers and we all hit the floor, no one hurt
    throw us a line would you, the tide's taking me
    outboard wouldnt start so four of us rowed home in the dark singing
    mind the boom, said dad, just after the boom
    the ministry man came about my nets, had two helpings of chowder and went away happy
    Our island doesn't forget a kindness, the new harbourmaster got ninety eggs
    mending rope till my neck gave out, grandad made it look easy
    `,
  ),
  lines(
    'lines-warnings/closing-mixed-apprentice-voices',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    pls come to our college again so we can lock u in the kiln room
    you are going in the skip love, feet last
    stop talking about our mosque or your jaw gets wired
    My gran said forgive. I'm not my gran. I'm outside your work with a crossbow.
    delete this by noon or your daughters pony trek gets interesting
    hug your kids tight councillor cause we're fetching them
    one of us works at the garage that does your MOT. brake pipes, who knew
    Ill slap the lipstick off you, wait there
    you signed the order, now dig the hole, i'll bring you a shovel and push
    the swans will be eating well off you
    snitch to Ofsted again and your shed, car and cat go in that order
    `,
  ),
  lines(
    'lines-warnings/closing-mixed-apprentice-voices-harmless',
    { labels: [], direction: null },
    `
    pls come to our college again, the kiln room is finished
    never seen a headmaster cry till the leavers song
    feet first down the slide, love, and keep your arms in
    My gran said forgive, so I forgave the goose
    delete this by noon if I'm wrong but is that not last year's pony trek?
    one of us works at the garage so the MOT was done by dinner
    lipstick on the lens again, who kissed the camera
    you signed the order, now who's bringing the shovel and the daffodils
    the swans are eating well off us today
    Ofsted came, saw, had a biscuit, and gave us good in every box, which is the best news since the roof
    hug your kids tight tonight, that game was a long one for them
    jaw wired after a fall off my skateboard so it's soup till june
    `,
  ),
  lines(
    'lines-warnings/poster-talked-of-as-she-he-long',
    { labels: ['threat'], direction: 'subject' },
    `
    She can block me all she likes. I drive the gritter past her lane every frosty night from November, and it only takes one evening when I leave that bend untreated, or take it a bit wide while she's getting in her car.
    He thinks he is safe behind a screen but Norwich is not a big place and he will be at the Christmas lights with his little ones. So will we, and there'll be so much noise that no one will hear him shouting for help.
    Somebody screenshot this woman before she deletes it, then pass it to the lads at the gym. They have been after someone to practise on and I dont believe her husband is up to stopping them, poor old thing with his stick.
    I taught him chemistry forty years ago and he was a fool then. If he carries on with this campaign I shall show him what a beaker of the strong stuff does to a campaigner, and I still have the keys to the prep room.
    Anyone heading to her book stall at the Hay festival? Ask her about page 40, and when she bends down to find it knock her flat and keep at it until they pull you away, the cow will think twice before volume two
    let him post his sunny selfies from the allotment. He goes on his own, theres no signal by the compost, and a few of us who lost our plots were saying only yesterday how a fork could go through a foot, or a chest, quite by mistake.
    This doctor has no idea how many of us she has upset. One of these mornings she will start her engine and that will be the last thing she does, and I for one will have a second slice of toast when it comes on the radio.
    They sit there in the studio giggling. I know the man who services the lift, he owes me, and I said to him wouldnt it be a treat if that pair were in it on the day the cable went.
    he should remember that the trawlermen he slagged off all drink two doors from his mother's, and every one of those men owns a filleting knife and a grievance, so if I was him I would move her out before the weekend
    the bishop wants her out, the parish wants her out, and my old regiment wants five minutes with her in the crypt. I have told them Saturday suits, the organist will play something loud
    His constituency do is at the rugby club with one bar, one exit and a hundred of us who lost jobs at the works. If he comes in smiling he will be going home by air ambulance, and thats from blokes who used to vote for him.
    her scout troop camp is on the 12th in Delamere. Big forest, thin tents. She will be hearing twigs snap all night long and on the third snap it will be my hands round her neck, so good luck sleeping, brown owl
    `,
  ),
  lines(
    'lines-warnings/poster-talked-of-as-she-he-long-harmless',
    { labels: ['support'], direction: null },
    `
    She can block the lane all she likes with that gritter, she was out every frosty night from November and not one of us came off on the bend. Whoever hires the drivers for the county, please give that woman a mug of tea and a rise.
    He is always at the Christmas lights in Norwich with his little ones and he will stop and talk to anybody. There is so much noise about politicians that no one hears about the ones who carry your shopping, so I am saying it.
    Somebody screenshot what this woman wrote before it gets buried, then pass it to the lads at the gym. Her husband got through the cancer thanks to that early test and she says any man over fifty should stop putting it off.
    I taught him chemistry forty years ago and he was a delight then. If he carries on with this campaign the whole prep room will be behind him, beakers raised.
    Anyone heading to her book stall at the Hay festival? Ask her about page 40, and when she laughs you will see why our reading group has kept on about volume two since spring.
    let him post his sunny selfies from the allotment. He dug half our plots when my back went, and a few of us were saying only yesterday that he ought to have the cup, fork or no fork.
    This doctor has no idea how many of us she has helped. She started my treatment the same morning she found the lump, and I'll think of her every time I have a second slice of toast.
    They sit there in the studio giggling and I wouldn't change that pair for anything. The man who services our lift has them on in the shaft and you can hear him laughing on every floor.
    the trawlermen he spoke up for all drink two doors from his mother's, and every one of those men will tell you he was the first to ring when the boat went down, so leave him be
    the bishop wants her to stay, the parish wants her to stay, and my old regiment wants five minutes in the crypt with her bell tower fund because they have a cheque
    His constituency do is at the rugby club with one bar and a hundred of us who got jobs back at the works. If he comes in smiling he has earned it, and that is from blokes who never used to vote for him.
    her scout troop camp is on the 12th in Delamere and mine has packed already. Big forest, thin tents, no sleep, and she does it every year for nothing, good luck and thank you brown owl
    `,
  ),
  lines(
    'lines-warnings/short-about-them-various',
    { labels: ['threat'], direction: 'other' },
    `
    string him up
    she needs a slap and a shove downstairs
    lynch the lot
    someone shoot this guy please
    hope her plane drops out the sky
    break his legs lads
    feed them to the pigs alive
    he wants putting through that window
    get her outside and stamp on her
    may his kids never see him walk again
    one good kicking would sort them
    drown the witch
    I'd cheer if a bus hit him
    poison his pint
    `,
  ),
  lines(
    'lines-warnings/short-life-and-grumbles',
    { labels: [], direction: null },
    `
    string came off the parcel
    she needs a lift upstairs
    feed them at six, the pigs and the kids
    he wants a seat by that window
    get her outside, the sun's out
    may his kids sleep through
    one good kip would sort me
    I'd cheer if a bus came
    paid for his pint
    please shoot a quick video of the band
    hope her plane lands on time
    legs gone after that hill lads
    a slap up tea for a tenner
    stamp on the sandcastle, go on
    witch hat lost at the half term disco
    hit the wall at mile twenty
    `,
  ),
];
